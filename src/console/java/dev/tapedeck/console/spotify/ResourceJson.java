package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Serializes artists, albums and tracks for the response to one call. */
final class ResourceJson {
  private static final List<Integer> WIDTHS = List.of(640, 300, 64);

  private final AuthorizedCall call;
  private final SpokenWordJson spoken;

  ResourceJson(AuthorizedCall call) {
    this.call = call;
    this.spoken = new SpokenWordJson(call, this);
  }

  SpokenWordJson spoken() {
    return spoken;
  }

  ObjectNode playable(Playable item) {
    if (item instanceof CatalogueTrack track) {
      return track(track);
    }
    if (item instanceof CatalogueEpisode episode) {
      return spoken.episode(episode);
    }
    if (item instanceof CatalogueChapter chapter) {
      return spoken.chapterAsEpisode(chapter);
    }
    return localFile((LocalFile) item);
  }

  ObjectNode track(CatalogueTrack track) {
    ObjectNode json = plainTrack(track);
    json.set("album", plainAlbum(call.catalogue().albumOf(track)));
    json.putObject("external_ids").put("isrc", isrc(track));
    if (call.has(Fault.EXTENDED_FIELDS)) {
      json.put("popularity", popularity(track.id()));
    }
    return json;
  }

  /** A track without its album, as in an album's list of tracks. */
  ObjectNode plainTrack(CatalogueTrack track) {
    ObjectNode json = baseObject("track", track.id(), track.name(), track.uri());
    json.set("artists", JsonNodes.array(track.artists(), this::plainArtist));
    json.put("disc_number", 1);
    json.put("duration_ms", track.durationMs());
    json.put("explicit", track.explicit());
    json.put("is_local", false);
    json.putNull("preview_url");
    json.put("track_number", track.number());
    market(json, track.playable());
    return json;
  }

  ObjectNode plainArtist(CatalogueArtist artist) {
    return baseObject("artist", artist.id(), artist.name(), artist.uri());
  }

  ObjectNode artist(CatalogueArtist artist) {
    ObjectNode json = plainArtist(artist);
    json.set("genres", JsonNodes.texts(artist.genres()));
    json.set("images", images(artist.id()));
    if (call.has(Fault.EXTENDED_FIELDS)) {
      json.putObject("followers").putNull("href").put("total", 1000 * popularity(artist.id()));
      json.put("popularity", popularity(artist.id()));
    }
    return json;
  }

  ObjectNode plainAlbum(CatalogueAlbum album) {
    ObjectNode json = baseObject("album", album.id(), album.name(), album.uri());
    json.put("album_type", album.type());
    json.put("total_tracks", album.tracks().size());
    json.set("images", images(album.id()));
    json.put("release_date", album.released());
    json.put("release_date_precision", precision(album.released()));
    json.set("artists", JsonNodes.array(album.artists(), this::plainArtist));
    if (call.has(Fault.EXTENDED_FIELDS)) {
      json.put("album_group", album.type());
    }
    market(json, true);
    return json;
  }

  ObjectNode album(CatalogueAlbum album) {
    ObjectNode json = plainAlbum(album);
    json.set("tracks", albumTracks(album, Paging.MAX_LIMIT, 0));
    json.putArray("copyrights");
    json.putObject("external_ids").put("upc", "000" + popularity(album.id()));
    json.putArray("genres");
    if (call.has(Fault.EXTENDED_FIELDS)) {
      json.put("label", "Stand-in Records").put("popularity", popularity(album.id()));
    }
    return json;
  }

  ObjectNode albumTracks(CatalogueAlbum album, int limit, int offset) {
    String path = "/albums/" + album.id() + "/tracks";
    return Paging.page(call, path, limit, offset, album.tracks(), this::plainTrack);
  }

  /** An object with the common fields: type, id, name and URLs. */
  ObjectNode baseObject(String type, String id, String name, String uri) {
    ObjectNode json = JsonNodes.object();
    json.putObject("external_urls").put("spotify", "https://open.spotify.com/" + type + "/" + id);
    json.put("href", call.urls().api() + "/" + type + "s/" + id);
    json.put("id", id);
    json.put("name", name);
    json.put("type", type);
    json.put("uri", uri);
    return json;
  }

  /** Widest first. */
  JsonNode images(String id) {
    if (call.has(Fault.IMAGES_NULL)) {
      return JsonNodes.of(null);
    }
    return JsonNodes.array(
        WIDTHS,
        width ->
            JsonNodes.object()
                .put("url", call.urls().art(id, width))
                .put("height", width)
                .put("width", width));
  }

  /** Adds the fields that depend on the {@code market} parameter. */
  void market(ObjectNode json, boolean playable) {
    Optional<String> restriction = call.restriction(json.path("uri").asText());
    if (restriction.isPresent()) {
      restrict(json, restriction.get());
    } else if (call.parameter("market").isPresent()) {
      json.put("is_playable", playable);
      if (!playable) {
        restrict(json, "market");
      }
    }
    if (call.has(Fault.EXTENDED_FIELDS)) {
      json.set("available_markets", JsonNodes.texts(List.of("GB", "US")));
    }
  }

  static void restrict(ObjectNode json, String reason) {
    json.put("is_playable", false).putObject("restrictions").put("reason", reason);
  }

  static String precision(String released) {
    return switch (released.length()) {
      case 4 -> "year";
      case 7 -> "month";
      default -> "day";
    };
  }

  ObjectNode localFile(LocalFile file) {
    ObjectNode json = JsonNodes.object();
    ObjectNode album = json.putObject("album");
    for (String field :
        List.of("id", "href", "uri", "album_type", "release_date", "release_date_precision")) {
      album.putNull(field);
    }
    album.put("name", file.album()).put("type", "album").putArray("images");
    album.putArray("artists");
    album.putObject("external_urls");
    ObjectNode artist = json.putArray("artists").addObject();
    artist.put("name", file.artist()).put("type", "artist");
    artist.putNull("id").putNull("href").putNull("uri").putObject("external_urls");
    json.put("disc_number", 0).put("track_number", 0);
    json.put("duration_ms", file.durationMs()).put("explicit", false);
    json.putObject("external_ids");
    json.putObject("external_urls");
    json.putNull("href").putNull("id").put("is_local", true).put("name", file.name());
    json.putNull("preview_url").put("type", "track").put("uri", file.uri());
    return json;
  }

  static String isrc(CatalogueTrack track) {
    return "XXS" + Math.floorMod(track.id().hashCode(), 900_000_000);
  }

  private static int popularity(String id) {
    return Math.floorMod(id.hashCode(), 100);
  }
}
