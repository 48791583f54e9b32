package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Serializes playlists for the response to one call. */
final class PlaylistJson {
  private final AuthorizedCall call;
  private final ResourceJson resources;

  PlaylistJson(AuthorizedCall call) {
    this.call = call;
    this.resources = call.resources();
  }

  /** A playlist in a list; null for Spotify's own, which new apps can't read. */
  JsonNode listed(StoredPlaylist playlist) {
    if (playlist.ownedBySpotify()) {
      return null;
    }
    ObjectNode json = outline(playlist);
    if (seesItems(playlist)) {
      ObjectNode items = JsonNodes.object();
      items.put("href", call.urls().api() + itemsPath(playlist));
      items.put("total", playlist.entries().size());
      put(json, "items", "tracks", items);
    }
    return json;
  }

  ObjectNode full(StoredPlaylist playlist) {
    ObjectNode json = outline(playlist);
    json.putObject("followers").putNull("href").put("total", 1);
    if (seesItems(playlist)) {
      put(json, "items", "tracks", items(playlist, 100, 0));
    }
    return json;
  }

  ObjectNode items(StoredPlaylist playlist, int limit, int offset) {
    return Paging.page(call, itemsPath(playlist), limit, offset, playlist.entries(), this::entry);
  }

  boolean seesItems(StoredPlaylist playlist) {
    return playlist.writableBy(call.me().id());
  }

  JsonNode images(StoredPlaylist playlist) {
    if (call.has(Fault.IMAGES_NULL) || playlist.entries().isEmpty()) {
      return call.has(Fault.IMAGES_NULL) ? JsonNodes.of(null) : JsonNodes.array();
    }
    ObjectNode image = JsonNodes.object().putNull("height");
    image.put("url", call.urls().art(playlist.id(), 640)).putNull("width");
    return JsonNodes.array().add(image);
  }

  static String time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private ObjectNode outline(StoredPlaylist playlist) {
    ObjectNode json =
        resources.baseObject("playlist", playlist.id(), playlist.name(), playlist.uri());
    json.put("collaborative", playlist.collaborative());
    json.put("description", playlist.description());
    json.set("images", images(playlist));
    json.set("owner", user(playlist.owner()).put("display_name", displayName(playlist.owner())));
    json.putNull("primary_color");
    json.put("public", playlist.isPublic());
    json.put("snapshot_id", playlist.snapshot());
    return json;
  }

  private JsonNode entry(PlaylistItem entry) {
    ObjectNode json = JsonNodes.object();
    json.put("added_at", time(entry.addedAt()));
    json.set("added_by", user(entry.addedBy()));
    json.put("is_local", entry.item() instanceof LocalFile);
    json.putNull("primary_color").putObject("video_thumbnail").putNull("url");
    put(json, "item", "track", entry.item() == null ? JsonNodes.of(null) : item(entry.item()));
    return json;
  }

  private JsonNode item(Playable item) {
    ObjectNode json = resources.playable(item);
    // Recorded responses have these two booleans inside the item, where a client may expect "track"
    // anywhere.
    json.put("episode", item instanceof CatalogueEpisode)
        .put("track", !(item instanceof CatalogueEpisode));
    return json;
  }

  private void put(ObjectNode json, String newKey, String oldKey, JsonNode value) {
    if (!call.has(Fault.OLD_PLAYLIST_KEYS)) {
      json.set(newKey, value);
    }
    if (call.has(Fault.OLD_PLAYLIST_KEYS) || call.has(Fault.BOTH_PLAYLIST_KEYS)) {
      json.set(oldKey, value);
    }
  }

  private ObjectNode user(String id) {
    ObjectNode json = JsonNodes.object();
    json.putObject("external_urls").put("spotify", "https://open.spotify.com/user/" + id);
    json.put("href", call.urls().api() + "/users/" + id);
    return json.put("id", id).put("type", "user").put("uri", "spotify:user:" + id);
  }

  private String displayName(String id) {
    return call.state().hasUser(id) ? call.state().user(id).account().displayName() : id;
  }

  private static String itemsPath(StoredPlaylist playlist) {
    return "/playlists/" + playlist.id() + "/items";
  }
}
