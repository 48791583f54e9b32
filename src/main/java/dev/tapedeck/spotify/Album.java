package dev.tapedeck.spotify;

import java.util.List;

/**
 * An album, single or compilation ({@code albumType}); of a local file only the name is known.
 *
 * @param images widest first, possibly none
 */
public record Album(
    String name, String uri, String albumType, List<Artist> artists, List<Image> images) {
  public Album {
    artists = Lists.real(artists, artist -> artist.name() != null);
    images = Lists.real(images, image -> image.url() != null);
  }
}
