package dev.tapedeck.console.spotify;

import java.util.List;

/** An audiobook; its own uri calls it a show, while the library wants it called an audiobook. */
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
