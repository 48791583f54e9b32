package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Single reads of the catalogue. */
final class CatalogueEndpoints {
  private static final String POSITION = "user-read-playback-position";
  private static final List<String> GROUPS =
      List.of("album", "single", "appears_on", "compilation");
  private static final int USUAL_ALBUMS = 5;
  private static final int MOST_ALBUMS = 10;
  private static final int FARTHEST = 100_000;

  private CatalogueEndpoints() {}

  static void addTo(RouteTable routes) {
    routes.read("/artists/{id}", c -> one(c, c.catalogue()::artist, c.shapes()::artist));
    routes.read("/artists/{id}/albums", CatalogueEndpoints::albumsOfArtist);
    routes.read("/albums/{id}", c -> one(c, c.catalogue()::album, c.shapes()::album));
    routes.read(
        "/albums/{id}/tracks",
        c -> one(c, c.catalogue()::album, a -> c.shapes().albumTracks(a, limit(c), offset(c))));
    routes.read("/tracks/{id}", c -> one(c, c.catalogue()::track, c.shapes()::track));
    routes.read(
        "/shows/{id}", c -> one(c, c.catalogue()::show, c.shapes().spoken()::show), POSITION);
    routes.read(
        "/shows/{id}/episodes",
        c -> one(c, c.catalogue()::show, s -> c.shapes().spoken().episodes(s, limit(c), offset(c))),
        POSITION);
    routes.read(
        "/episodes/{id}",
        c -> one(c, c.catalogue()::episode, c.shapes().spoken()::episode),
        POSITION);
    routes.read(
        "/audiobooks/{id}",
        c -> one(c, offered(c, c.catalogue()::audiobook), c.shapes().spoken()::audiobook));
    routes.read(
        "/audiobooks/{id}/chapters",
        c ->
            one(
                c,
                offered(c, c.catalogue()::audiobook),
                b -> c.shapes().spoken().chapters(b, limit(c), offset(c))));
    routes.read(
        "/chapters/{id}",
        c -> one(c, offered(c, c.catalogue()::chapter), c.shapes().spoken()::chapter));
  }

  /** Nothing where the listener's country has no audiobooks. */
  private static <T> Function<String, Optional<T>> offered(
      AuthorizedCall call, Function<String, Optional<T>> find) {
    return call.has(Fault.NO_AUDIOBOOKS) ? id -> Optional.empty() : find;
  }

  private static <T> ApiResponse one(
      AuthorizedCall call, Function<String, Optional<T>> find, Function<T, ObjectNode> shape) {
    T thing = find.apply(call.catalogueId()).orElseThrow(ApiErrorException::noSuchResource);
    return ApiResponse.ok(shape.apply(thing));
  }

  private static ApiResponse albumsOfArtist(AuthorizedCall call) {
    CatalogueArtist artist =
        call.catalogue().artist(call.catalogueId()).orElseThrow(ApiErrorException::noSuchResource);
    int limit = call.limit(USUAL_ALBUMS, MOST_ALBUMS);
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
        Paging.page(call, path, limit, offset(call), albums, call.shapes()::plainAlbum));
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
    return call.limit(Paging.USUAL, Paging.MOST);
  }

  private static int offset(AuthorizedCall call) {
    return call.offset(FARTHEST);
  }
}
