package dev.tapedeck.console.spotify;

import java.util.List;

/** An audiobook. Its uri has the type show, but the library endpoints expect the type audiobook. */
record CatalogueAudiobook(
    String id,
    String name,
    List<String> authors,
    List<String> narrators,
    String edition,
    String description,
    List<CatalogueChapter> chapters) {
  String uri() {
    return "spotify:show:" + id;
  }

  String libraryUri() {
    return "spotify:audiobook:" + id;
  }
}
