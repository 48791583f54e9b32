package dev.tapedeck.spotify;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * An album, single or compilation ({@code albumType}). Of a local file's album only the name is
 * known.
 *
 * @param totalTracks null if unknown
 * @param releaseDate {@code 1994}, {@code 1994-07} or {@code 1994-07-12}; null if unknown
 * @param releaseDatePrecision {@code year}, {@code month} or {@code day}; may be null
 * @param images widest first, may be empty
 * @param playable null if unknown
 * @param restrictions why it can't be played; null if unknown
 */
public record Album(
    String name,
    String uri,
    String albumType,
    Integer totalTracks,
    String releaseDate,
    String releaseDatePrecision,
    List<Artist> artists,
    List<Image> images,
    @JsonProperty("is_playable") Boolean playable,
    Restriction.Raw restrictions) {
  public Album {
    name = Texts.orNull(name);
    uri = Texts.orNull(uri);
    releaseDate = ReleaseDate.valid(releaseDate, releaseDatePrecision);
    artists = Lists.complete(artists, artist -> artist.name() != null);
    images = Lists.complete(images, image -> image.url() != null);
  }

  /** Why it can't be played; empty if it can, as far as is known. */
  public Optional<Restriction> restriction() {
    return Restriction.of(playable, restrictions);
  }
}
