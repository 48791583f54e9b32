package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** The playlist endpoints: list, create, read, edit. */
final class PlaylistEndpoints {
  private static final String READ = "playlist-read-private";

  private PlaylistEndpoints() {}

  static void addTo(RouteTable routes) {
    routes.read("/me/playlists", PlaylistEndpoints::mine, READ);
    routes.write("POST", "/me/playlists", PlaylistEndpoints::create);
    routes.read("/playlists/{id}", PlaylistEndpoints::read);
    routes.write("PUT", "/playlists/{id}", PlaylistEndpoints::edit);
    routes.read("/playlists/{id}/images", PlaylistEndpoints::images);
  }

  private static ApiResponse mine(AuthorizedCall call) {
    boolean collaborative = call.scopes().contains("playlist-read-collaborative");
    List<StoredPlaylist> lists =
        call.state().playlistsOf(call.me()).stream()
            .filter(list -> collaborative || !list.collaborative())
            .toList();
    ObjectNode page = Paging.page(call, lists, new PlaylistJson(call)::listed);
    // Spotify's links point to a path that new apps may not call: following them gives a 403.
    String closed = "/users/" + call.me().id() + "/playlists";
    for (String link : Set.of("href", "next", "previous")) {
      if (page.path(link).isTextual()) {
        page.put(link, page.path(link).asText().replace("/me/playlists", closed));
      }
    }
    return ApiResponse.ok(page);
  }

  private static ApiResponse create(AuthorizedCall call) {
    JsonNode body = call.json();
    String name = body.path("name").asText();
    if (name.isBlank()) {
      throw ApiErrorException.badRequest("Missing required field: name");
    }
    boolean isPublic = body.path("public").asBoolean(true);
    boolean collaborative = body.path("collaborative").asBoolean();
    if (isPublic && collaborative) {
      throw ApiErrorException.badRequest("Collaborative playlists can't be public");
    }
    call.needScope(modify(isPublic));
    if (collaborative) {
      call.needScope(modify(true));
    }
    StoredPlaylist playlist = call.state().create(call.me().id(), name);
    playlist.describe(body.path("description").textValue());
    playlist.publish(isPublic);
    playlist.collaborate(collaborative);
    return ApiResponse.json(201, new PlaylistJson(call).full(playlist));
  }

  private static ApiResponse read(AuthorizedCall call) {
    StoredPlaylist playlist = find(call);
    if (!Boolean.TRUE.equals(playlist.isPublic())) {
      call.needScope(READ);
    }
    ObjectNode json = new PlaylistJson(call).full(playlist);
    return ApiResponse.ok(FieldsFilter.of(call).apply(json));
  }

  private static ApiResponse edit(AuthorizedCall call) {
    StoredPlaylist playlist = writable(call);
    JsonNode body = call.json();
    if (body.hasNonNull("name")) {
      playlist.rename(body.path("name").asText());
    }
    if (body.hasNonNull("description")) {
      playlist.describe(body.path("description").asText());
    }
    if (body.hasNonNull("public")) {
      playlist.publish(body.path("public").asBoolean());
    }
    if (body.hasNonNull("collaborative")) {
      playlist.collaborate(body.path("collaborative").asBoolean());
    }
    return ApiResponse.empty(200);
  }

  private static ApiResponse images(AuthorizedCall call) {
    return ApiResponse.ok(new PlaylistJson(call).images(find(call)));
  }

  /** The playlist in the path; 404 for Spotify's own, which new apps can't read. */
  static StoredPlaylist find(AuthorizedCall call) {
    return call.state()
        .playlist(call.catalogueId())
        .filter(list -> !list.ownedBySpotify())
        .orElseThrow(ApiErrorException::noSuchResource);
  }

  /**
   * The playlist in the path.
   *
   * @throws ApiErrorException 403 if the user may not change it
   */
  static StoredPlaylist writable(AuthorizedCall call) {
    StoredPlaylist playlist = find(call);
    call.needScope(modify(Boolean.TRUE.equals(playlist.isPublic())));
    if (!playlist.writableBy(call.me().id())) {
      throw ApiErrorException.forbidden("You cannot add tracks to a playlist you don't own.");
    }
    return playlist;
  }

  private static String modify(boolean isPublic) {
    return isPublic ? "playlist-modify-public" : "playlist-modify-private";
  }
}
