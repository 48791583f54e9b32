package dev.tapedeck.match;

import java.util.List;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How a name is spelt and how it sounds, for what speech recognition misheard: "leonard skinnerd"
 * sounds like Lynyrd Skynyrd, though it is spelt otherwise, and "stay" unlike "star".
 *
 * <p>The sound is an English one (Double Metaphone); of other scripts only the spelling counts.
 */
record Sound(String spelling, String consonants, List<String> numbers) {
  private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
  private static final DoubleMetaphone CONSONANTS = new DoubleMetaphone();

  /** Longer than any name: the sound of all of it, not of its beginning. */
  private static final int ALL = 100;

  /** With fewer consonants many a word sounds like many another: "hello" and "halo". */
  private static final int TELLING = 4;

  private static final double HARDLY_TELLING = 0.1;

  static {
    CONSONANTS.setMaxCodeLen(ALL);
  }

  static Sound of(Name name) {
    String spelling = name.joined();
    String consonants = CONSONANTS.doubleMetaphone(spelling);
    return new Sound(spelling, consonants == null ? "" : consonants, name.numbers());
  }

  /** From 0 to 1; numbers are heard well, so names with others are not alike. */
  double likeness(Name written) {
    if (!numbers.equals(written.numbers())) {
      return 0;
    }
    String other = written.joined();
    if (2 * Math.min(spelling.length(), other.length())
        < Math.max(spelling.length(), other.length())) {
      return 0;
    }
    Sound that = of(written);
    double spelt = (SPELLING.apply(spelling, that.spelling) + kept(spelling, that.spelling)) / 2;
    int telling = Math.min(consonants.length(), that.consonants.length());
    double doubt = telling < TELLING ? HARDLY_TELLING : 0;
    if (telling == 0) {
      return spelt - doubt;
    }
    double sounds = kept(consonants, that.consonants);
    return (spelt + sounds * sounds) / 2 - doubt;
  }

  /** Jaro-Winkler knows how names begin but is kind to short ones; this makes up for it. */
  private static double kept(String one, String other) {
    double distance = DISTANCE.apply(one, other);
    return 1 - distance / Math.max(one.length(), other.length());
  }
}
