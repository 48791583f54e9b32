package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Playlists as a whole: list, make, read, rename. */
final class PlaylistEndpoints {
  private static final String READ = "playlist-read-private";

  private PlaylistEndpoints() {}

  static void addTo(Routes routes) {
    routes.read("/me/playlists", PlaylistEndpoints::mine, READ);
    routes.write("POST", "/me/playlists", PlaylistEndpoints::create);
    routes.read("/playlists/{id}", PlaylistEndpoints::read);
    routes.write("PUT", "/playlists/{id}", PlaylistEndpoints::edit);
    routes.read("/playlists/{id}/images", PlaylistEndpoints::images);
  }

  private static Reply mine(Call call) {
    boolean collaborative = call.scopes().contains("playlist-read-collaborative");
    List<Playlist> lists =
        call.world().playlistsOf(call.me()).stream()
            .filter(list -> collaborative || !list.collaborative())
            .toList();
    ObjectNode page = Pages.page(call, lists, new PlaylistShapes(call)::listed);
    // Spotify's links lead to a path that is closed to new apps; whoever follows them runs into a
    // 403.
    String closed = "/users/" + call.me().id() + "/playlists";
    for (String link : Set.of("href", "next", "previous")) {
      if (page.path(link).isTextual()) {
        page.put(link, page.path(link).asText().replace("/me/playlists", closed));
      }
    }
    return Reply.ok(page);
  }

  private static Reply create(Call call) {
    JsonNode body = call.json();
    String name = body.path("name").asText();
    if (name.isBlank()) {
      throw Refused.badRequest("Missing required field: name");
    }
    boolean isPublic = body.path("public").asBoolean(true);
    boolean collaborative = body.path("collaborative").asBoolean();
    if (isPublic && collaborative) {
      throw Refused.badRequest("Collaborative playlists can't be public");
    }
    call.needScope(modify(isPublic));
    if (collaborative) {
      call.needScope(modify(true));
    }
    Playlist playlist = call.world().create(call.me().id(), name);
    playlist.describe(body.path("description").textValue());
    playlist.publish(isPublic);
    playlist.collaborate(collaborative);
    return Reply.json(201, new PlaylistShapes(call).full(playlist));
  }

  private static Reply read(Call call) {
    Playlist playlist = find(call);
    if (!Boolean.TRUE.equals(playlist.isPublic())) {
      call.needScope(READ);
    }
    ObjectNode json = new PlaylistShapes(call).full(playlist);
    return Reply.ok(Fields.of(call).pick(json));
  }

  private static Reply edit(Call call) {
    Playlist playlist = writable(call);
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
    return Reply.empty(200);
  }

  private static Reply images(Call call) {
    return Reply.ok(new PlaylistShapes(call).images(find(call)));
  }

  /** The playlist in the path; Spotify's own are as if they were not there. */
  static Playlist find(Call call) {
    return call.world()
        .playlist(call.catalogueId())
        .filter(list -> !list.ownedBySpotify())
        .orElseThrow(Refused::noSuchResource);
  }

  /** The playlist in the path, if the listener may change it. */
  static Playlist writable(Call call) {
    Playlist playlist = find(call);
    call.needScope(modify(Boolean.TRUE.equals(playlist.isPublic())));
    if (!playlist.writableBy(call.me().id())) {
      throw Refused.forbidden("You cannot add tracks to a playlist you don't own.");
    }
    return playlist;
  }

  private static String modify(boolean isPublic) {
    return isPublic ? "playlist-modify-public" : "playlist-modify-private";
  }
}
