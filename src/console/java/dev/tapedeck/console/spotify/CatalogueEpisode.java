package dev.tapedeck.console.spotify;

/** An episode of a podcast. */
record CatalogueEpisode(
    String id, String name, String showId, String description, String released, long durationMs)
    implements Playable {
  @Override
  public String uri() {
    return "spotify:episode:" + id;
  }
}
