package dev.tapedeck.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The title of a song, an album or an episode as a person would say it: without what only
 * catalogues add, and not too long. The additions are English in every country.
 */
final class SpokenTitle {
  /** In characters. Nobody remembers more of a title. */
  private static final int LONGEST = 80;

  /** A title is cut after a part of it only if the part is at least this long. */
  private static final int SHORTEST = 20;

  private static final String PART_ENDS = ",;:|/([–—";

  /** Words of an addition that is left out if it has no others. */
  private static final Set<String> LEFT_OUT =
      Words.of(
          "remaster remastered remasterd digital digitally deluxe edition expanded super special"
              + " limited collectors anniversary bonus track tracks version explicit clean album"
              + " single edit radio mono mix original ep lp the and with re release reissue"
              + " years year full");

  /** Words that may be between them. Alone they can be a part of a name: "Den (Stereo)". */
  private static final Set<String> BETWEEN = Words.of("stereo of in for");

  private static final Set<String> REMASTERED = Words.of("remaster remastered");
  private static final Set<String> BEFORE_A_GUEST = Words.of("feat ft featuring with");
  private static final Set<String> FILMS =
      Words.of("film movie picture series musical soundtrack game show");

  private SpokenTitle() {}

  static String of(String name) {
    List<Addition> additions = Addition.in(name);
    String title = additions.isEmpty() ? name : shortened(name, additions);
    return title.codePoints().anyMatch(Character::isLetterOrDigit) ? cut(title) : cut(name);
  }

  private static String shortened(String name, List<Addition> additions) {
    StringBuilder title = new StringBuilder();
    int from = 0;
    for (Addition addition : additions) {
      title.append(name, from, addition.start());
      title.append(spoken(name, addition));
      from = addition.end();
    }
    return title.append(name, from, name.length()).toString().strip().replaceAll("\\s+", " ");
  }

  private static String spoken(String name, Addition addition) {
    List<String> words = words(addition.text());
    if (words.isEmpty()) {
      return "";
    }
    if (words.get(0).equals("live")) {
      return " live ";
    }
    if (words.contains("soundtrack")) {
      return " soundtrack ";
    }
    return isLeftOut(words) ? " " : name.substring(addition.start(), addition.end());
  }

  private static boolean isLeftOut(List<String> words) {
    if (BEFORE_A_GUEST.contains(words.get(0))) {
      return true;
    }
    if (words.get(0).equals("from")) {
      return words.stream().anyMatch(FILMS::contains);
    }
    if (words.stream().anyMatch(REMASTERED::contains)) {
      return CatalogueEnglish.versions(words).isEmpty();
    }
    return words.stream().anyMatch(LEFT_OUT::contains)
        && words.stream().allMatch(SpokenTitle::canBeLeftOut);
  }

  private static boolean canBeLeftOut(String word) {
    return LEFT_OUT.contains(word)
        || BETWEEN.contains(word)
        || Character.isDigit(word.charAt(0)); // "2011", "25th"
  }

  private static List<String> words(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    List<String> nonEmpty = new ArrayList<>(Arrays.asList(words));
    nonEmpty.removeIf(String::isEmpty);
    return nonEmpty;
  }

  /** The title up to the end of a part of it, or else of a word. */
  private static String cut(String title) {
    if (title.length() <= LONGEST) {
      return title;
    }
    int word = title.lastIndexOf(' ', LONGEST);
    int end = word < SHORTEST ? LONGEST : word;
    for (int at = end; at >= SHORTEST; at--) {
      if (PART_ENDS.indexOf(title.charAt(at)) >= 0) {
        end = at;
        break;
      }
    }
    int whole = Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end;
    return title.substring(0, whole).strip();
  }
}
