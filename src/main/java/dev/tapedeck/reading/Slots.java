package dev.tapedeck.reading;

/** Names of slots that several requests have. */
final class Slots {
  static final String ARTIST = "artist";

  /** An artist who is excluded. */
  static final String OTHER = "other";

  static final String SPEAKER = "speaker";

  private Slots() {}
}
