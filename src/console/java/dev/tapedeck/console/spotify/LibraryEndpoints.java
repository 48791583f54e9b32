package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The endpoints of the user's library. */
final class LibraryEndpoints {
  private static final int MAX_URIS = 40;
  private static final Pattern URI = Pattern.compile("spotify:([a-z]+):(.+)");
  private static final Map<String, String> SCOPES =
      Map.of("user", "user-follow-", "artist", "user-follow-", "playlist", "playlist-");
  private static final List<String> KINDS =
      List.of("track", "album", "episode", "show", "audiobook", "user", "playlist");

  private LibraryEndpoints() {}

  static void addTo(RouteTable routes) {
    routes.write("PUT", "/me/library", LibraryEndpoints::save);
    routes.write("DELETE", "/me/library", LibraryEndpoints::remove);
    routes.read("/me/library/contains", LibraryEndpoints::contains);
    routes.read("/me/tracks", LibraryEndpoints::tracks, "user-library-read");
    routes.read("/me/albums", LibraryEndpoints::albums, "user-library-read");
    routes.read("/me/shows", LibraryEndpoints::shows, "user-library-read");
    routes.read(
        "/me/episodes",
        LibraryEndpoints::episodes,
        "user-library-read",
        "user-read-playback-position");
    routes.read("/me/audiobooks", LibraryEndpoints::audiobooks, "user-library-read");
    routes.read("/me/following", LibraryEndpoints::following, "user-follow-read");
  }

  private static ApiResponse save(AuthorizedCall call) {
    return write(call, uri -> call.me().library().save(uri, call.state().clock().now()));
  }

  private static ApiResponse remove(AuthorizedCall call) {
    return write(call, call.me().library()::remove);
  }

  private static ApiResponse write(AuthorizedCall call, Consumer<String> change) {
    List<String> uris = uris(call);
    for (String uri : uris) {
      String type = type(uri);
      if (!KINDS.contains(type)) {
        throw ApiErrorException.badRequest("Invalid uri: " + uri);
      }
      String scope = SCOPES.getOrDefault(type, "user-library-") + "modify";
      call.needScope(type.equals("playlist") ? scope + "-public" : scope);
      checkExists(call, type, uri);
    }
    uris.forEach(change);
    return ApiResponse.empty(200);
  }

  private static ApiResponse contains(AuthorizedCall call) {
    ArrayNode answer = JsonNodes.array();
    for (String uri : uris(call)) {
      String type = type(uri);
      if (!KINDS.contains(type) && !type.equals("artist")) {
        throw ApiErrorException.badRequest("Invalid uri: " + uri);
      }
      String scope = SCOPES.getOrDefault(type, "user-library-") + "read";
      call.needScope(type.equals("playlist") ? scope + "-private" : scope);
      answer.add(call.me().library().contains(uri));
    }
    return ApiResponse.ok(answer);
  }

  private static List<String> uris(AuthorizedCall call) {
    List<String> uris = call.listed("uris");
    if (uris.size() > MAX_URIS) {
      throw ApiErrorException.badRequest("Too many uris: at most " + MAX_URIS);
    }
    return uris;
  }

  private static String type(String uri) {
    Matcher matcher = URI.matcher(uri);
    if (!matcher.matches()) {
      throw ApiErrorException.badRequest("Invalid uri: " + uri);
    }
    String type = matcher.group(1);
    if (!type.equals("user") && !Ids.wellFormed(matcher.group(2))) {
      throw ApiErrorException.badRequest("Invalid base62 id");
    }
    return type;
  }

  private static void checkExists(AuthorizedCall call, String type, String uri) {
    String id = uri.substring(uri.lastIndexOf(':') + 1);
    boolean exists =
        switch (type) {
          case "track" -> call.catalogue().track(id).isPresent();
          case "album" -> call.catalogue().album(id).isPresent();
          case "episode" -> call.catalogue().episode(id).isPresent();
          case "show" -> call.catalogue().show(id).isPresent();
          case "audiobook" -> call.catalogue().audiobook(id).isPresent();
          case "playlist" -> call.state().playlist(id).isPresent();
          default -> true;
        };
    if (!exists) {
      throw ApiErrorException.noSuchResource();
    }
  }

  private static ApiResponse tracks(AuthorizedCall call) {
    ObjectNode page = saved(call, "track", call.catalogue()::track, call.resources()::track);
    Paging.insertLocalFile(call, page, file -> withAddedAt("track", "2024-02-02T08:00:00Z", file));
    return ApiResponse.ok(page);
  }

  private static ApiResponse albums(AuthorizedCall call) {
    return ApiResponse.ok(saved(call, "album", call.catalogue()::album, call.resources()::album));
  }

  private static ApiResponse shows(AuthorizedCall call) {
    return ApiResponse.ok(
        saved(call, "show", call.catalogue()::show, call.resources().spoken()::plainShow));
  }

  private static ApiResponse episodes(AuthorizedCall call) {
    SpokenWordJson spoken = call.resources().spoken();
    List<String> uris = new ArrayList<>(call.me().library().all("episode"));
    int ghosts = call.me().library().ghostEpisodes() + (call.has(Fault.GHOST_EPISODES) ? 2 : 0);
    int at = call.has(Fault.GHOST_EPISODES) ? 0 : uris.size();
    for (int i = 0; i < ghosts; i++) {
      uris.add(at, "");
    }
    Function<String, JsonNode> toJson =
        uri ->
            uri.isEmpty()
                ? withAddedAt("episode", "2024-02-02T08:00:00Z", spoken.ghostEpisode())
                : withAddedAt(
                    "episode",
                    savedAt(call, uri),
                    spoken.episode(call.catalogue().episode(id(uri)).orElseThrow()));
    return ApiResponse.ok(Paging.page(call, uris, toJson));
  }

  /** The only saved list whose items are not wrapped. */
  private static ApiResponse audiobooks(AuthorizedCall call) {
    List<CatalogueAudiobook> books =
        call.me().library().all("audiobook").stream()
            .flatMap(uri -> call.catalogue().audiobook(id(uri)).stream())
            .toList();
    return ApiResponse.ok(Paging.page(call, books, call.resources().spoken()::plainAudiobook));
  }

  private static <T> ObjectNode saved(
      AuthorizedCall call,
      String type,
      Function<String, Optional<T>> find,
      Function<T, ObjectNode> toJson) {
    Function<String, JsonNode> row =
        uri ->
            withAddedAt(type, savedAt(call, uri), toJson.apply(find.apply(id(uri)).orElseThrow()));
    return Paging.page(call, call.me().library().all(type), row);
  }

  private static ObjectNode withAddedAt(String type, String at, ObjectNode thing) {
    ObjectNode json = JsonNodes.object().put("added_at", at);
    json.set(type, thing);
    return json;
  }

  private static ApiResponse following(AuthorizedCall call) {
    if (!call.required("type").equals("artist")) {
      throw ApiErrorException.badRequest("Invalid type");
    }
    int limit = call.limit(Paging.DEFAULT_LIMIT, Paging.MAX_LIMIT);
    List<String> all =
        call.me().library().all("artist").stream().map(LibraryEndpoints::id).toList();
    String after = call.parameter("after").orElse(null);
    if (after != null && !Ids.wellFormed(after)) {
      throw ApiErrorException.badRequest("Invalid base62 id");
    }
    List<String> rest = all.subList(after == null ? 0 : all.indexOf(after) + 1, all.size());
    List<String> shown = rest.subList(0, Math.min(limit, rest.size()));
    boolean more = rest.size() > shown.size();
    String last = more ? shown.get(shown.size() - 1) : null;
    String address = call.urls().api() + "/me/following?type=artist&limit=" + limit;
    ResourceJson resources = call.resources();
    ObjectNode json = JsonNodes.object();
    ObjectNode page = json.putObject("artists").put("href", address).put("limit", limit);
    page.put("next", more ? address + "&after=" + last : null);
    page.putObject("cursors").put("after", last);
    page.put("total", all.size());
    page.set(
        "items",
        Paging.items(
            call, shown, id -> resources.artist(call.catalogue().artist(id).orElseThrow())));
    return ApiResponse.ok(json);
  }

  private static String savedAt(AuthorizedCall call, String uri) {
    return PlaylistJson.time(call.me().library().savedAt(uri));
  }

  private static String id(String uri) {
    return uri.substring(uri.lastIndexOf(':') + 1);
  }
}
