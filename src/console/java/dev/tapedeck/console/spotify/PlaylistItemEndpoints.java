package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The endpoints for the items of a playlist: read, add, replace, move, remove. */
final class PlaylistItemEndpoints {
  private static final int MAX_ITEMS_PER_REQUEST = 100;
  private static final int MAX_OFFSET = 100_000;

  private PlaylistItemEndpoints() {}

  static void addTo(RouteTable routes) {
    routes.read("/playlists/{id}/items", PlaylistItemEndpoints::read, "playlist-read-private");
    routes.write("POST", "/playlists/{id}/items", PlaylistItemEndpoints::add);
    routes.write("PUT", "/playlists/{id}/items", PlaylistItemEndpoints::change);
    routes.write("DELETE", "/playlists/{id}/items", PlaylistItemEndpoints::remove);
  }

  private static ApiResponse read(AuthorizedCall call) {
    StoredPlaylist playlist = PlaylistEndpoints.find(call);
    int limit = call.limit(Paging.DEFAULT_LIMIT, Paging.MAX_LIMIT);
    int offset = call.offset(MAX_OFFSET);
    PlaylistJson playlistJson = new PlaylistJson(call);
    if (!playlistJson.seesItems(playlist)) {
      throw ApiErrorException.forbidden("Forbidden");
    }
    return ApiResponse.ok(FieldsFilter.of(call).apply(playlistJson.items(playlist, limit, offset)));
  }

  private static ApiResponse add(AuthorizedCall call) {
    StoredPlaylist playlist = PlaylistEndpoints.writable(call);
    JsonNode body = call.json();
    // The query takes precedence over the body.
    List<String> uris =
        call.parameter("uris").isPresent()
            ? call.listed("uris")
            : JsonNodes.strings(body.path("uris"));
    List<PlaylistItem> entries = entries(call, uris);
    int end = playlist.entries().size();
    int position =
        call.parameter("position").isPresent()
            ? (int) call.number("position", 0, end)
            : body.path("position").asInt(end);
    if (position < 0 || position > end) {
      throw ApiErrorException.badRequest("Index out of bounds");
    }
    playlist.entries().addAll(position, entries);
    return snapshot(201, playlist);
  }

  private static ApiResponse change(AuthorizedCall call) {
    StoredPlaylist playlist = PlaylistEndpoints.writable(call);
    JsonNode body = call.json();
    boolean replaces = body.has("uris") || call.parameter("uris").isPresent();
    if (replaces == body.has("range_start")) {
      throw ApiErrorException.badRequest("Either uris or range_start must be given");
    }
    if (replaces) {
      List<String> uris =
          call.parameter("uris").isPresent()
              ? call.listed("uris")
              : JsonNodes.strings(body.path("uris"));
      List<PlaylistItem> entries = uris.isEmpty() ? List.of() : entries(call, uris);
      playlist.entries().clear();
      playlist.entries().addAll(entries);
    } else {
      move(playlist.entries(), body);
    }
    return snapshot(200, playlist);
  }

  private static void move(List<PlaylistItem> entries, JsonNode body) {
    int from = body.path("range_start").asInt(-1);
    int length = body.path("range_length").asInt(1);
    int before = body.path("insert_before").asInt(-1);
    boolean inside = from >= 0 && length >= 1 && from + length <= entries.size();
    if (!inside || before < 0 || before > entries.size()) {
      throw ApiErrorException.badRequest("Index out of bounds");
    }
    List<PlaylistItem> moved = new ArrayList<>(entries.subList(from, from + length));
    entries.subList(from, from + length).clear();
    int to = before > from ? Math.max(from, before - length) : before;
    entries.addAll(to, moved);
  }

  private static ApiResponse remove(AuthorizedCall call) {
    StoredPlaylist playlist = PlaylistEndpoints.writable(call);
    JsonNode items = call.json().path("items");
    if (!items.isArray() || items.isEmpty()) {
      throw ApiErrorException.badRequest("Missing required field: items");
    }
    checkCount(items.size());
    List<String> gone =
        StreamSupport.stream(items.spliterator(), false).map(i -> i.path("uri").asText()).toList();
    playlist.entries().removeIf(entry -> entry.item() != null && gone.contains(entry.item().uri()));
    return snapshot(200, playlist);
  }

  private static List<PlaylistItem> entries(AuthorizedCall call, List<String> uris) {
    if (uris.isEmpty()) {
      throw ApiErrorException.badRequest("Missing required field: uris");
    }
    checkCount(uris.size());
    List<PlaylistItem> entries = new ArrayList<>();
    for (String uri : uris) {
      Playable item =
          call.catalogue()
              .playable(uri)
              .orElseThrow(() -> ApiErrorException.badRequest("Invalid track uri: " + uri));
      entries.add(new PlaylistItem(item, call.state().clock().now(), call.me().id()));
    }
    return entries;
  }

  private static void checkCount(int count) {
    if (count > MAX_ITEMS_PER_REQUEST) {
      throw ApiErrorException.badRequest(
          "You can add or remove a maximum of 100 items per request.");
    }
  }

  private static ApiResponse snapshot(int status, StoredPlaylist playlist) {
    playlist.incrementVersion();
    return ApiResponse.json(status, JsonNodes.object().put("snapshot_id", playlist.snapshot()));
  }
}
