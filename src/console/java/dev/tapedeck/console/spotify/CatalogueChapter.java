package dev.tapedeck.console.spotify;

/** A chapter of an audiobook. Its uri has the type episode. */
record CatalogueChapter(String id, String name, String bookId, int number, long durationMs)
    implements Playable {
  @Override
  public String uri() {
    return "spotify:episode:" + id;
  }
}
