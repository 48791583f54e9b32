package dev.tapedeck.console.alexa;

/**
 * What a slot makes of some words.
 *
 * @param value the slot's value if the words fill it
 */
record SlotFit(Level level, String value) {

  /** How sure it is that these words belong to the slot; {@link Resolver} explains the points. */
  enum Level {
    /** A value or synonym of the type, a known name, a number that is one. */
    LISTED(9, 0),
    /** Ends as a listed value does: "the sun room speaker". */
    SAME_HEAD(3, 0),
    /** Unlisted, as most songs and albums are. */
    UNLISTED(1, 0),
    /** Unlisted in a type whose values have ids, so that the skill expects one of them. */
    UNEXPECTED(1, -15),
    /** No number, duration or ordinal where one is wanted. */
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
