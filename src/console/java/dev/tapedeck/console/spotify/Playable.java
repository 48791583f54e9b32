package dev.tapedeck.console.spotify;

/** What a speaker can play. */
sealed interface Playable permits CatalogueTrack, LocalFile, CatalogueEpisode, CatalogueChapter {
  String uri();

  String name();

  long durationMs();

  /** False for what is listed but not offered in the listener's country. */
  default boolean playable() {
    return true;
  }
}
