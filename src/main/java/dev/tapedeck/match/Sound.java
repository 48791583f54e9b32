package dev.tapedeck.match;

import dev.tapedeck.language.Language;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The spelling and the phonetic key of a name, for names that speech recognition misheard: "leonard
 * skinnerd" sounds like Lynyrd Skynyrd, but is spelled differently.
 *
 * @param phoneticKey empty if the language has none for this spelling; then only the spelling
 *     counts
 */
record Sound(String spelling, String phoneticKey, List<String> numbers) {
  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
  private static final LevenshteinDistance LEVENSHTEIN = LevenshteinDistance.getDefaultInstance();

  /** Longer names are not compared by sound, since that takes quadratic time. */
  private static final int MAX_LENGTH = 500;

  /** Shorter keys are ambiguous: "hello" and "halo" have equal keys. */
  private static final int MIN_KEY_LENGTH = 4;

  private static final double SHORT_KEY_PENALTY = 0.1;

  static Sound of(Language language, Name name) {
    String spelling = name.joined();
    String key = spelling.length() > MAX_LENGTH ? "" : language.phoneticKey(spelling);
    return new Sound(spelling, key, name.numbers());
  }

  /** From 0 to 1. It is 0 for names with different numbers, because numbers are rarely misheard. */
  double likeness(Language language, Name written) {
    if (!numbers.equals(written.numbers()) || !isOfSimilarLength(written.joined())) {
      return 0;
    }
    Sound that = of(language, written);
    double spellingSimilarity =
        (JARO_WINKLER.apply(spelling, that.spelling) + editSimilarity(spelling, that.spelling)) / 2;
    int keyLength = Math.min(phoneticKey.length(), that.phoneticKey.length());
    double penalty = keyLength < MIN_KEY_LENGTH ? SHORT_KEY_PENALTY : 0;
    if (keyLength == 0) {
      return Math.max(0, spellingSimilarity - penalty);
    }
    double soundSimilarity = editSimilarity(phoneticKey, that.phoneticKey);
    return Math.max(0, (spellingSimilarity + soundSimilarity * soundSimilarity) / 2 - penalty);
  }

  private boolean isOfSimilarLength(String other) {
    int shorter = Math.min(spelling.length(), other.length());
    int longer = Math.max(spelling.length(), other.length());
    return longer <= MAX_LENGTH && 2 * shorter >= longer;
  }

  /**
   * The edit similarity, 0 to 1. Jaro-Winkler alone weights the beginning of a name too much and
   * rates short names too high, so the mean of both is used.
   */
  private static double editSimilarity(String one, String other) {
    double distance = LEVENSHTEIN.apply(one, other);
    return 1 - distance / Math.max(one.length(), other.length());
  }
}
