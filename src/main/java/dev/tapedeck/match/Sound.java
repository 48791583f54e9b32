package dev.tapedeck.match;

import dev.tapedeck.language.Language;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How a name is spelt and how it sounds, for what speech recognition misheard: "leonard skinnerd"
 * sounds like Lynyrd Skynyrd, though it is spelt otherwise, and "stay" unlike "star".
 *
 * @param phoneticKey empty if the language has none for this spelling; then only the spelling
 *     counts
 */
record Sound(String spelling, String phoneticKey, List<String> numbers) {
  private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  /** Longer names are not compared by sound, since that takes quadratic time. */
  private static final int LONGEST = 500;

  /** Many different words have the same key if it is shorter: "hello" and "halo". */
  private static final int TELLING = 4;

  private static final double HARDLY_TELLING = 0.1;

  static Sound of(Language language, Name name) {
    String spelling = name.joined();
    String key = spelling.length() > LONGEST ? "" : language.phoneticKey(spelling);
    return new Sound(spelling, key, name.numbers());
  }

  /** From 0 to 1; numbers are heard well, so names with different numbers are not alike. */
  double likeness(Language language, Name written) {
    if (!numbers.equals(written.numbers()) || !isOfSimilarLength(written.joined())) {
      return 0;
    }
    Sound that = of(language, written);
    double spelt = (SPELLING.apply(spelling, that.spelling) + kept(spelling, that.spelling)) / 2;
    int telling = Math.min(phoneticKey.length(), that.phoneticKey.length());
    double doubt = telling < TELLING ? HARDLY_TELLING : 0;
    if (telling == 0) {
      return Math.max(0, spelt - doubt);
    }
    double sounds = kept(phoneticKey, that.phoneticKey);
    return Math.max(0, (spelt + sounds * sounds) / 2 - doubt);
  }

  private boolean isOfSimilarLength(String other) {
    int shorter = Math.min(spelling.length(), other.length());
    int longer = Math.max(spelling.length(), other.length());
    return longer <= LONGEST && 2 * shorter >= longer;
  }

  /**
   * The share of characters that stay. Jaro-Winkler weights the beginning of a name but rates short
   * names too high; the mean of both does neither.
   */
  private static double kept(String one, String other) {
    double distance = DISTANCE.apply(one, other);
    return 1 - distance / Math.max(one.length(), other.length());
  }
}
