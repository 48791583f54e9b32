package dev.tapedeck.match;

import dev.tapedeck.language.Language;

/**
 * How similar a spoken and a written name are, from 0 to 1.
 *
 * <p>The distances between these values matter, because a ranking treats likenesses within {@link
 * #TOLERANCE} as equal.
 */
public final class Likeness {
  /** The same name. */
  public static final double SAME = 1.0;

  /** The same except for a leading article or possessive: "the", "a", "my". */
  public static final double SAME_BUT_FOR_ARTICLE = 0.99;

  /** The same except for additions of catalogues: "- Remastered 2009", "(feat. Jay-Z)". */
  static final double SAME_BUT_DECORATED = 0.98;

  /** It sounds the same, is an alternative name, or names the requested version. */
  static final double HEARD_ALIKE = 0.96;

  /** The same song in another version, such as live or karaoke, that was not requested. */
  static final double OTHER_VERSION = 0.94;

  /** The least likeness at which a name counts as a clear match. */
  public static final double CLEAR = 0.93;

  /** The least likeness at which a name counts as a possible match. */
  public static final double POSSIBLE = 0.8;

  /** Below this, two names have little more in common than any two names have. */
  public static final double UNLIKE = 0.5;

  /** Likenesses that differ by no more than this count as equal when results are ranked. */
  public static final double TOLERANCE = 0.03;

  private Likeness() {}

  /** The likeness of what was said to a written name. */
  public static double of(Language language, String said, String written) {
    return new SpokenName(language, said).likeness(written);
  }
}
