package dev.tapedeck.console.alexa;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Normalizes typed text to spoken words. */
final class SpokenText {
  /** "t. v.", "R.E.M.": letters that are spoken one by one. */
  private static final Pattern INITIALS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'])\\p{L}\\.(?:\\s?\\p{L}\\.)*(?:\\p{L}(?![\\p{L}\\p{N}]))?");

  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");
  private static final Pattern EDGE_APOSTROPHES = Pattern.compile("(?<![^ ])'+|'+(?![^ ])");
  private static final Set<String> ARTICLES = Set.of("the", "my", "our", "a", "an");

  private SpokenText() {}

  /**
   * Lower case, "&amp;" and "%" as words, initials joined, no punctuation but inner apostrophes.
   */
  static String plain(String text) {
    String spoken =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[’‘`´]", "'")
            .replaceAll("(?<=\\p{L})!(?=\\p{L})", "i") // P!nk
            .replaceAll("(?<=\\p{L})\\$(?=\\p{L})", "s") // A$AP
            .replace("&", " and ")
            .replace("%", " percent ");
    spoken = THOUSANDS.matcher(spoken).replaceAll("");
    spoken = INITIALS.matcher(spoken).replaceAll(SpokenText::join);
    spoken = PUNCTUATION.matcher(spoken).replaceAll(" ");
    return EDGE_APOSTROPHES.matcher(spoken).replaceAll("").strip().replaceAll(" +", " ");
  }

  static List<String> split(String text) {
    String plain = isPlain(text) ? text : plain(text);
    return Arrays.stream(plain.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  /** Whether only spaces may have to be removed, as in almost all samples of an English model. */
  private static boolean isPlain(String text) {
    return IntStream.range(0, text.length())
        .allMatch(i -> isLetter(text, i) || text.charAt(i) == ' ' || isInnerApostrophe(text, i));
  }

  private static boolean isInnerApostrophe(String text, int at) {
    return text.charAt(at) == '\'' && isLetter(text, at - 1) && isLetter(text, at + 1);
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }

  /** A word normalized for comparison: people type "whats" for "what's". */
  static String key(String word) {
    return word.replace("'", "");
  }

  /** A name normalized for comparison. */
  static String nameKey(String name) {
    return key(plain(name));
  }

  static String withoutArticle(String words) {
    int space = words.indexOf(' ');
    return space > 0 && ARTICLES.contains(words.substring(0, space))
        ? words.substring(space + 1)
        : words;
  }

  private static String join(MatchResult initials) {
    return Matcher.quoteReplacement(initials.group().replaceAll("[.\\s]", ""));
  }
}
