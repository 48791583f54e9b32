package dev.tapedeck.language;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The English words that catalogues add to titles in every country: "Remastered 2009", "Live at".
 * Every language uses them, besides words of its own.
 */
public final class CatalogueEnglish {
  /** The words before a guest artist, in lower case: "feat. Jay-Z". */
  private static final Set<String> BEFORE_A_GUEST = Words.of("feat feat. ft. featuring");

  /** These words distinguish versions of a song. */
  private static final Set<String> VERSIONS =
      Words.of(
          "live acoustic unplugged remix remixed rmx mashup demo instrumental karaoke cover tribute"
              + " extended club dub sped slowed reprise orchestral piano session sessions rehearsal"
              + " outtake take alternate commentary cappella acapella lullaby symphonic concert mtv"
              + " bootleg pt");

  /** These words do not, and are no title of a song. */
  private static final Set<String> ADDITIONS =
      Words.of(
          "remaster remastered deluxe edition edit mono stereo version feat with from mix radio"
              + " single bonus track anniversary expanded explicit clean original soundtrack ep");

  /** "Club Mix" is another version. "2009 Mix" is the same recording, mixed again. */
  private static final String MIX = "mix";

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private CatalogueEnglish() {}

  /** Those of these words that distinguish versions of a song. */
  static Set<String> versions(Collection<String> words) {
    boolean remastered = words.stream().anyMatch(word -> YEAR.matcher(word).matches());
    return words.stream()
        .map(word -> word.equals("remixes") ? "remix" : word)
        .filter(word -> VERSIONS.contains(word) || word.equals(MIX) && !remastered)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a guest artist follows this word of a title: "feat." */
  static boolean isBeforeGuest(String word) {
    return BEFORE_A_GUEST.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isAddition(Collection<String> words) {
    return !Collections.disjoint(words, ADDITIONS) || !Collections.disjoint(words, VERSIONS);
  }

  static List<String> withoutVersions(List<String> words) {
    return Words.without(words, VERSIONS::contains);
  }
}
