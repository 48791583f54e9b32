package dev.tapedeck.console.spotify;

import java.util.List;

/**
 * An album, single or compilation.
 *
 * @param type album, single or compilation
 * @param released a year, month or day, as exact as it is known
 */
record Album(
    String id,
    String name,
    String type,
    List<Artist> artists,
    String released,
    List<Track> tracks) {
  String uri() {
    return "spotify:album:" + id;
  }

  boolean by(Artist artist) {
    return artists.contains(artist);
  }
}
