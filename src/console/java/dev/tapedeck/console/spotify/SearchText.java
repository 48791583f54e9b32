package dev.tapedeck.console.spotify;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Normalizes text for search: removes case, accents, punctuation and stop words. */
final class SearchText {
  private static final Set<String> STOP_WORDS =
      Set.of("a", "an", "the", "by", "of", "and", "from", "in", "on", "to", "for");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern LETTER_I = Pattern.compile("(?<=\\p{L})!(?=\\p{L})");
  private static final Pattern LETTER_S = Pattern.compile("(?<=\\p{L})\\$|\\$(?=\\p{L})");
  private static final Pattern APOSTROPHES = Pattern.compile("['’`´]");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchText() {}

  /** A name with letters in place of the symbols that stand for them: "Pink" for "P!nk". */
  static String withLetters(String name) {
    return LETTER_S.matcher(LETTER_I.matcher(name).replaceAll("i")).replaceAll("s");
  }

  static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String withoutMarks =
        MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    String asciiLetters =
        withoutMarks.replace("ø", "o").replace("ß", "ss").replace("æ", "ae").replace("ł", "l");
    String plain =
        SEPARATORS
            .matcher(APOSTROPHES.matcher(asciiLetters).replaceAll(""))
            .replaceAll(" ")
            .strip();
    // A name without letters, such as "<3", is found by its symbols.
    return plain.isEmpty() ? lower.strip() : plain;
  }

  /** The words of a text without stop words, unless it has no others. */
  static List<String> of(String text) {
    List<String> all = Arrays.stream(plain(text).split(" ")).filter(w -> !w.isEmpty()).toList();
    List<String> significant = all.stream().filter(word -> !STOP_WORDS.contains(word)).toList();
    return significant.isEmpty() ? all : significant;
  }
}
