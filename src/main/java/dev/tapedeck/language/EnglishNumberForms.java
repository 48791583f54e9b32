package dev.tapedeck.language;

import dev.tapedeck.language.Symbols.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Forms of numbers that are said and written in different ways: "2 1/2", "2x2", "Henry VIII". */
final class EnglishNumberForms {
  /** Fractions of one character, which Unicode would decompose into three: "2½" into "21⁄2". */
  private static final Symbols FRACTIONS =
      new Symbols(
          "½¼¾",
          new Symbol("(?<=\\d)\\s?½", " and a half"),
          new Symbol("(?<=\\d)\\s?¼", " and a quarter"),
          new Symbol("(?<=\\d)\\s?¾", " and three quarters"),
          new Symbol("½", " half"),
          new Symbol("¼", " quarter"),
          new Symbol("¾", " three quarters"));

  /** "2 1/2", "2x2", "18+", and the size of a record: 12". */
  private static final Symbols SYMBOLS =
      new Symbols(
          "/x×+\"",
          new Symbol("(?<=\\b(?:7|10|12))\"", " inch "),
          new Symbol("(?<=\\d)[ -]1/2(?!\\d)", " and a half"),
          new Symbol("(?<=\\d)[ -]1/4(?!\\d)", " and a quarter"),
          new Symbol("(?<=\\d)[ -]3/4(?!\\d)", " and three quarters"),
          new Symbol("(?<=\\d)\\s?[x×]\\s?(?=\\d)", " by "),
          new Symbol("(?<=\\d)\\+(?![\\p{L}\\d])", " plus "));

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");

  /** Words before "the eighth" that is no part of a name: "on the fourth of july". */
  private static final Set<String> BEFORE_AN_ORDINAL =
      Words.of(
          "on of in at by to for from and with until till since before after not is was its"
              + " no yes it use play take try actually mean meant");

  private EnglishNumberForms() {}

  /** The text with words for fractions. */
  static String withoutFractions(String text) {
    return FRACTIONS.replacedIn(text);
  }

  /** The text, in lower case, with words for symbols between and after digits. */
  static String withoutSymbols(String text) {
    return SYMBOLS.replacedIn(text);
  }

  /** The words, in which numbers are digits, with "henry 8" for "henry the 8th". */
  static List<String> alike(List<String> words) {
    List<String> alike = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int last = alike.size() - 1;
      boolean ordinal = ORDINAL.matcher(word).matches() && !isBeforeOne(words, i);
      if (ordinal && last > 0 && alike.get(last).equals("the") && names(alike.get(last - 1))) {
        alike.set(last, word.substring(0, word.length() - 2));
      } else {
        alike.add(isTimes(words, i) ? "by" : word);
      }
    }
    return alike;
  }

  /** "The second one" is a position. */
  private static boolean isBeforeOne(List<String> words, int at) {
    return at + 1 < words.size() && words.get(at + 1).equals("1");
  }

  private static boolean names(String word) {
    return !BEFORE_AN_ORDINAL.contains(word) && !DIGITS.matcher(word).matches();
  }

  /** The "x" of "two x two". */
  private static boolean isTimes(List<String> words, int at) {
    return words.get(at).equals("x")
        && at > 0
        && at + 1 < words.size()
        && DIGITS.matcher(words.get(at - 1)).matches()
        && DIGITS.matcher(words.get(at + 1)).matches();
  }
}
