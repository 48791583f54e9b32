package dev.tapedeck.console.spotify;

import java.util.List;

/**
 * An album, single or compilation.
 *
 * @param type album, single or compilation
 * @param released a year, month or day, in the precision that is known
 */
record CatalogueAlbum(
    String id,
    String name,
    String type,
    List<CatalogueArtist> artists,
    String released,
    List<CatalogueTrack> tracks) {
  String uri() {
    return "spotify:album:" + id;
  }

  boolean by(CatalogueArtist artist) {
    return artists.contains(artist);
  }
}
