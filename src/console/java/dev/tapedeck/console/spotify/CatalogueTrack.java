package dev.tapedeck.console.spotify;

import java.util.List;

/** A track of an album. */
record CatalogueTrack(
    String id,
    String name,
    List<CatalogueArtist> artists,
    String albumId,
    int number,
    long durationMs,
    boolean explicit,
    boolean playable)
    implements Playable {
  @Override
  public String uri() {
    return "spotify:track:" + id;
  }
}
