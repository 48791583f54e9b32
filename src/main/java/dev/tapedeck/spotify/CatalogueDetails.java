package dev.tapedeck.spotify;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tapedeck.spotify.SpotifyJson.Type;
import java.util.List;

/**
 * What is known of a single album or artist of the catalogue, for the same listener and turn as
 * {@link Spotify}.
 *
 * <p>Every method throws {@link SpotifyException} if the call fails: NOT_FOUND for a URI without an
 * id.
 */
public final class CatalogueDetails {
  private final Sender sender;

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

  private record Genres(List<String> genres) {}

  private static final Type<Genres> GENRES = SpotifyJson.type(new TypeReference<>() {});
}
