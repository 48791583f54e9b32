package dev.tapedeck.console.spotify;

/** A chapter of an audiobook; its uri calls it an episode. */
record CatalogueChapter(String id, String name, String bookId, int number, long durationMs)
    implements Playable {
  @Override
  public String uri() {
    return "spotify:episode:" + id;
  }
}
