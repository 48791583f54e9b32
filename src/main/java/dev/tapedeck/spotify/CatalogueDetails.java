package dev.tapedeck.spotify;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tapedeck.spotify.SpotifyJson.Type;
import java.util.List;
import java.util.Locale;

/**
 * What is known of a single album or artist of the catalogue, for the same listener and turn as
 * {@link Spotify}.
 *
 * <p>Every method throws {@link SpotifyException} if the call fails: NOT_FOUND for a URI without an
 * id.
 */
public final class CatalogueDetails {
  /** The maximum size of a page of an artist's albums, since February 2026 for new apps. */
  public static final int ALBUMS_LIMIT = 10;

  private final Sender sender;

  /** The groups of an artist's albums. New apps are not told the group of an album. */
  public enum Group {
    ALBUM,
    SINGLE
  }

  CatalogueDetails(Sender sender) {
    this.sender = sender;
  }

  /**
   * The first {@value Spotify#PAGE_LIMIT} tracks of an album, in its order. They have no album of
   * their own.
   */
  public Page<Item> albumTracks(String albumUri) {
    Call call = Call.get(Call.path("albums", Texts.idOr(null, albumUri), "tracks"));
    Page<Item> page = sender.read(call.with("limit", Spotify.PAGE_LIMIT), Responses.ITEMS);
    return new Page<>(Lists.complete(page.items(), Item::isComplete), page.total());
  }

  /** The genres of an artist. Often empty: Spotify has deprecated them. */
  public List<String> genres(String artistUri) {
    Call call = Call.get(Call.path("artists", Texts.idOr(null, artistUri)));
    return Lists.complete(sender.read(call, GENRES).genres(), genre -> !genre.isBlank());
  }

  /** An artist's albums of a group, at most ten. Spotify lists the newest first. */
  public List<Album> albums(String artistUri, Group group) {
    return albums(artistUri, group, 0).items();
  }

  /** A page of at most {@value #ALBUMS_LIMIT} of these albums, from an offset. */
  public Page<Album> albums(String artistUri, Group group, int offset) {
    Call call =
        Call.get(Call.path("artists", Texts.idOr(null, artistUri), "albums"))
            .with("include_groups", group.name().toLowerCase(Locale.ROOT))
            .with("limit", ALBUMS_LIMIT);
    Page<Album> page = sender.read(offset == 0 ? call : call.with("offset", offset), ALBUMS);
    return new Page<>(
        Lists.complete(page.items(), album -> album.uri() != null && album.name() != null),
        page.total());
  }

  private record Genres(List<String> genres) {}

  private static final Type<Page<Album>> ALBUMS = SpotifyJson.type(new TypeReference<>() {});
  private static final Type<Genres> GENRES = SpotifyJson.type(new TypeReference<>() {});
}
