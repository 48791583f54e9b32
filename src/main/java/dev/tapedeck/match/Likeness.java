package dev.tapedeck.match;

import dev.tapedeck.language.Language;

/**
 * How like two names are, from 0 to 1; 1 means that they are said alike.
 *
 * <p>The distances between these steps matter: where likenesses differ by no more than 0.03, the
 * order of Spotify's results decides.
 */
public final class Likeness {
  /** The same name. */
  public static final double SAME = 1.0;

  /** The same but for "the", "a" or the listener's "my" before it. */
  public static final double SAME_BUT_FOR_ARTICLE = 0.99;

  /** The same but for what catalogues add and nobody says: "- Remastered 2009", "(feat. Jay-Z)". */
  public static final double SAME_BUT_DECORATED = 0.98;

  /**
   * It sounds the same, or it is the other name of the thing, or the version that was asked for.
   */
  public static final double HEARD_ALIKE = 0.96;

  /** The same song, but live, a remix, karaoke, of which nothing was said. */
  public static final double OTHER_VERSION = 0.94;

  /** From here on it may be called by that name without a doubt. */
  public static final double CLEAR = 0.93;

  /** From here on it may have been meant. */
  public static final double POSSIBLE = 0.8;

  private Likeness() {}

  /** How like what was said is to a name as it is written. */
  public static double of(Language language, String said, String written) {
    return new SpokenName(language, said).likeness(written);
  }
}
