package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The endpoints that read single items of the catalogue. */
final class CatalogueEndpoints {
  private static final String POSITION = "user-read-playback-position";
  private static final List<String> GROUPS =
      List.of("album", "single", "appears_on", "compilation");
  private static final int DEFAULT_ALBUMS = 5;
  private static final int MAX_ALBUMS = 10;
  private static final int MAX_OFFSET = 100_000;

  private CatalogueEndpoints() {}

  static void addTo(RouteTable routes) {
    routes.read("/artists/{id}", c -> respond(c, c.catalogue()::artist, c.resources()::artist));
    routes.read("/artists/{id}/albums", CatalogueEndpoints::albumsOfArtist);
    routes.read("/albums/{id}", c -> respond(c, c.catalogue()::album, c.resources()::album));
    routes.read(
        "/albums/{id}/tracks",
        c ->
            respond(
                c, c.catalogue()::album, a -> c.resources().albumTracks(a, limit(c), offset(c))));
    routes.read("/tracks/{id}", c -> respond(c, c.catalogue()::track, c.resources()::track));
    routes.read(
        "/shows/{id}",
        c -> respond(c, c.catalogue()::show, c.resources().spoken()::show),
        POSITION);
    routes.read(
        "/shows/{id}/episodes",
        c ->
            respond(
                c,
                c.catalogue()::show,
                s -> c.resources().spoken().episodes(s, limit(c), offset(c))),
        POSITION);
    routes.read(
        "/episodes/{id}",
        c -> respond(c, c.catalogue()::episode, c.resources().spoken()::episode),
        POSITION);
    routes.read(
        "/audiobooks/{id}",
        c ->
            respond(
                c, ifAvailable(c, c.catalogue()::audiobook), c.resources().spoken()::audiobook));
    routes.read(
        "/audiobooks/{id}/chapters",
        c ->
            respond(
                c,
                ifAvailable(c, c.catalogue()::audiobook),
                b -> c.resources().spoken().chapters(b, limit(c), offset(c))));
    routes.read(
        "/chapters/{id}",
        c -> respond(c, ifAvailable(c, c.catalogue()::chapter), c.resources().spoken()::chapter));
  }

  /** Finds nothing if the user's country has no audiobooks. */
  private static <T> Function<String, Optional<T>> ifAvailable(
      AuthorizedCall call, Function<String, Optional<T>> find) {
    return call.has(Fault.NO_AUDIOBOOKS) ? id -> Optional.empty() : find;
  }

  private static <T> ApiResponse respond(
      AuthorizedCall call, Function<String, Optional<T>> find, Function<T, ObjectNode> toJson) {
    T item = find.apply(call.catalogueId()).orElseThrow(ApiErrorException::noSuchResource);
    return ApiResponse.ok(toJson.apply(item));
  }

  private static ApiResponse albumsOfArtist(AuthorizedCall call) {
    CatalogueArtist artist =
        call.catalogue().artist(call.catalogueId()).orElseThrow(ApiErrorException::noSuchResource);
    int limit = call.limit(DEFAULT_ALBUMS, MAX_ALBUMS);
    List<String> groups =
        call.parameter("include_groups").map(g -> Arrays.asList(g.split(","))).orElse(GROUPS);
    if (!GROUPS.containsAll(groups)) {
      throw ApiErrorException.badRequest("Invalid include_groups");
    }
    List<CatalogueAlbum> albums =
        GROUPS.stream()
            .filter(groups::contains)
            .flatMap(
                group ->
                    call.catalogue().albums().stream().filter(a -> group.equals(group(a, artist))))
            .toList();
    String path = call.request().path();
    return ApiResponse.ok(
        Paging.page(call, path, limit, offset(call), albums, call.resources()::plainAlbum));
  }

  private static String group(CatalogueAlbum album, CatalogueArtist artist) {
    if (album.by(artist)) {
      return album.type();
    }
    return album.tracks().stream().anyMatch(t -> t.artists().contains(artist))
        ? "appears_on"
        : null;
  }

  private static int limit(AuthorizedCall call) {
    return call.limit(Paging.DEFAULT_LIMIT, Paging.MAX_LIMIT);
  }

  private static int offset(AuthorizedCall call) {
    return call.offset(MAX_OFFSET);
  }
}
