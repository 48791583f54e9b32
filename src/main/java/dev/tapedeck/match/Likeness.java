package dev.tapedeck.match;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How like two names are, from 0 to 1; 1 means that they are said alike. */
public final class Likeness {
  /** The same name. */
  public static final double SAME = 1.0;

  /** The same but for what stands in brackets or after a dash: "- Remastered 2009". */
  public static final double SAME_BUT_DECORATED = 0.98;

  /** From here on it may be called by that name without a doubt. */
  public static final double CLEAR = 0.95;

  /** From here on it may have been meant. */
  public static final double POSSIBLE = 0.8;

  private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private Likeness() {}

  /** How like what was said is to a name as it is written. */
  public static double of(String said, String written) {
    Name spoken = Name.of(said).withoutArticles();
    Name whole = Name.of(written).withoutArticles();
    if (spoken.isEmpty() || whole.isEmpty()) {
      return said.strip().equalsIgnoreCase(written.strip()) ? SAME : 0;
    }
    if (spoken.joined().equals(whole.joined())) {
      return SAME;
    }
    Name bare = Name.undecorated(written).withoutArticles();
    if (spoken.joined().equals(bare.joined())) {
      return SAME_BUT_DECORATED;
    }
    return Math.min(near(spoken, bare), SAME_BUT_DECORATED - 0.01);
  }

  private static double near(Name spoken, Name written) {
    if (written.hasAllOf(spoken)) {
      // All that was said is in the name: likelier the more of the name was said.
      return 0.8 + 0.15 * spoken.words().size() / written.words().size();
    }
    return spelling(spoken.joined(), written.joined());
  }

  /** Jaro-Winkler knows how names begin but is kind to short ones; Levenshtein makes up for it. */
  private static double spelling(String one, String other) {
    double distance = DISTANCE.apply(one, other);
    double kept = 1 - distance / Math.max(one.length(), other.length());
    return (SPELLING.apply(one, other) + kept) / 2;
  }
}
