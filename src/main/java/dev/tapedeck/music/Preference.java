package dev.tapedeck.music;

/**
 * Music of the listener's that was preferred to the best search result.
 *
 * @param name of the preferred music
 */
public record Preference(Reason reason, String name) {
  /** Why it is preferred. */
  public enum Reason {
    OWN_PLAYLIST,
    SAVED_ALBUM,
    FOLLOWED_PODCAST,
    SAVED_AUDIOBOOK
  }
}
