package dev.tapedeck.console.spotify;

/** An item that can be played. */
sealed interface Playable permits CatalogueTrack, LocalFile, CatalogueEpisode, CatalogueChapter {
  String uri();

  String name();

  long durationMs();

  /** False for an item that is not available in the user's country. */
  default boolean playable() {
    return true;
  }
}
