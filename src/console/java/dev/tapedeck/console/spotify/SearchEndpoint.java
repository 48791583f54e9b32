package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The search endpoint. */
final class SearchEndpoint {
  private static final List<String> TYPES =
      List.of("album", "artist", "playlist", "track", "show", "episode", "audiobook");
  private static final int DEFAULT_LIMIT = 5;
  private static final int MAX_LIMIT = 10;
  private static final int MAX_OFFSET = 1_000;

  private final AuthorizedCall call;
  private final ResourceJson resources;
  private final SearchQuery query;

  private SearchEndpoint(AuthorizedCall call) {
    this.call = call;
    this.resources = call.resources();
    this.query = SearchQuery.of(call.parameter("q").orElse(""));
  }

  static void addTo(RouteTable routes) {
    routes.read("/search", call -> new SearchEndpoint(call).answer());
  }

  private ApiResponse answer() {
    if (call.parameter("q").filter(q -> !q.isBlank()).isEmpty()) {
      throw ApiErrorException.badRequest("No search query");
    }
    List<String> types = Arrays.asList(call.parameter("type").orElse("").split(","));
    if (!TYPES.containsAll(types)) {
      throw ApiErrorException.badRequest(
          call.parameter("type").isEmpty()
              ? "Missing parameter type"
              : "Bad search type field " + String.join(",", types));
    }
    ObjectNode json = JsonNodes.object();
    TYPES.stream().filter(types::contains).forEach(type -> json.set(type + "s", page(type)));
    return ApiResponse.ok(json);
  }

  private ObjectNode page(String type) {
    Catalogue all = call.catalogue();
    SpokenWordJson spoken = resources.spoken();
    return switch (type) {
      case "album" -> page(all.albums(), this::album, resources::plainAlbum);
      case "artist" -> page(all.artists(), this::artist, resources::artist);
      case "track" -> page(all.tracks(), this::track, resources::track);
      case "show" ->
          page(
              all.shows(),
              s -> spoken(s, s.name(), s.publisher() + " " + s.description()),
              spoken::plainShow);
      case "episode" ->
          page(all.episodes(), e -> spoken(e, e.name(), showName(e)), spoken::plainEpisode);
      case "audiobook" ->
          page(
              call.has(Fault.NO_AUDIOBOOKS) ? List.of() : all.audiobooks(),
              b -> spoken(b, b.name(), String.join(" ", b.authors())),
              spoken::plainAudiobook);
      default ->
          page(
              visiblePlaylists(),
              p -> spoken(p, p.name(), p.owner()),
              new PlaylistJson(call)::listed);
    };
  }

  private <T> ObjectNode page(
      List<T> all,
      Function<T, CatalogueSearch.Searchable<T>> describe,
      Function<T, JsonNode> toJson) {
    List<T> hits = CatalogueSearch.in(all, query, describe);
    return Paging.page(
        call,
        "/search",
        call.limit(DEFAULT_LIMIT, MAX_LIMIT),
        call.offset(MAX_OFFSET),
        hits,
        toJson);
  }

  private CatalogueSearch.Searchable<CatalogueArtist> artist(CatalogueArtist artist) {
    Map<String, String> fields = new HashMap<>();
    fields.put("artist", artist.name());
    fields.put("genre", String.join(" ", artist.genres()));
    call.catalogue().albums().stream()
        .filter(album -> album.by(artist))
        .findFirst()
        .ifPresent(album -> fields.put("year", year(album)));
    return new CatalogueSearch.Searchable<>(artist, artist.name(), "", fields);
  }

  private CatalogueSearch.Searchable<CatalogueAlbum> album(CatalogueAlbum album) {
    String creators = names(album.artists());
    Map<String, String> fields =
        Map.of("album", album.name(), "artist", creators, "year", year(album));
    return new CatalogueSearch.Searchable<>(album, album.name(), creators, fields);
  }

  private CatalogueSearch.Searchable<CatalogueTrack> track(CatalogueTrack track) {
    CatalogueAlbum album = call.catalogue().albumOf(track);
    String creators = names(track.artists());
    String genres =
        track.artists().stream().flatMap(a -> a.genres().stream()).collect(Collectors.joining(" "));
    Map<String, String> fields =
        Map.of(
            "track", track.name(),
            "artist", creators,
            "album", album.name(),
            "year", year(album),
            "genre", genres,
            "isrc", ResourceJson.isrc(track));
    return new CatalogueSearch.Searchable<>(track, track.name(), creators, fields);
  }

  private static <T> CatalogueSearch.Searchable<T> spoken(T thing, String name, String creators) {
    return new CatalogueSearch.Searchable<>(thing, name, creators, Map.of());
  }

  private List<StoredPlaylist> visiblePlaylists() {
    return call.state().playlists().stream()
        .filter(list -> Boolean.TRUE.equals(list.isPublic()))
        .toList();
  }

  private String showName(CatalogueEpisode episode) {
    return call.catalogue().show(episode.showId()).orElseThrow().name();
  }

  private static String names(List<CatalogueArtist> artists) {
    return artists.stream().map(CatalogueArtist::name).collect(Collectors.joining(" "));
  }

  private static String year(CatalogueAlbum album) {
    return album.released().substring(0, 4);
  }
}
