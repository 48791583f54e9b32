package dev.tapedeck.console.alexa;

/**
 * How well some words fit a slot.
 *
 * @param value the slot's value for these words
 */
record SlotFit(Level level, String value) {

  /** The quality of the fit; {@link Resolver} documents the points. */
  enum Level {
    /** A value or synonym of the type, a name of the catalogue, or a valid number. */
    LISTED(9, 0),
    /** Has the last word of a listed value: "the sun room speaker". */
    SAME_HEAD(3, 0),
    /** Unlisted, as most songs and albums are. */
    UNLISTED(1, 0),
    /** Unlisted in a type whose values all have ids, so that the skill expects one of them. */
    UNEXPECTED(1, -15),
    /** Not a valid number, duration or ordinal. */
    UNPARSED(1, -25);

    private final int perWord;
    private final int once;

    Level(int perWord, int once) {
      this.perWord = perWord;
      this.once = once;
    }
  }

  int points(int words) {
    return level.perWord * words + level.once;
  }

  boolean listed() {
    return level == Level.LISTED;
  }
}
