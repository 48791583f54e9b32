package dev.tapedeck.console.spotify;

/** A chapter of an audiobook; its uri calls it an episode. */
record Chapter(String id, String name, String bookId, int number, long durationMs)
    implements Playable {
  @Override
  public String uri() {
    return "spotify:episode:" + id;
  }
}
