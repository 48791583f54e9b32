package dev.tapedeck.spotify;

import java.util.List;

/**
 * An album, single or compilation ({@code albumType}). Of a local file's album only the name is
 * known.
 *
 * @param totalTracks null if unknown
 * @param releaseDate {@code 1994}, {@code 1994-07} or {@code 1994-07-12}; may be null or {@code
 *     0000}
 * @param images widest first, may be empty
 */
public record Album(
    String name,
    String uri,
    String albumType,
    Integer totalTracks,
    String releaseDate,
    List<Artist> artists,
    List<Image> images) {
  public Album {
    artists = Lists.complete(artists, artist -> artist.name() != null);
    images = Lists.complete(images, image -> image.url() != null);
  }
}
