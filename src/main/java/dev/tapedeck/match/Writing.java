package dev.tapedeck.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes a text apart into plain words: no capitals, accents, punctuation or stylised letters. */
final class Writing {
  private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

  /** The letters that signs stand for in "A$AP", "Ke$ha", "Bada$$", "P!nk", and "#1". */
  private static final Map<Pattern, String> SIGNS =
      Map.of(
          Pattern.compile("(?<=[\\p{L}$])\\$|\\$(?=\\p{L})"), "s",
          Pattern.compile("(?<=\\p{L})!(?=\\p{L})"), "i",
          Pattern.compile("(?<=\\p{L})@(?=\\p{L})"), "a",
          Pattern.compile("#(?=\\d)"), " number ",
          Pattern.compile("%"), " percent ",
          Pattern.compile("[&+]|['’‘`´]n['’‘`´]"), " and ",
          Pattern.compile("(?<=\\p{L}\\p{L}in)['’‘`´](?!\\p{L})"), "g");

  /** Inside a word: "don't", "R.E.M.", "AC/DC", "10,000". */
  private static final Pattern INNER =
      Pattern.compile("['’‘`´.·]|(?<=\\d),(?=\\d{3})|(?<=\\b\\w\\w)/(?=\\w\\w\\b)");

  /** Between words, and between the letters and digits of one: "blink182", but not "7th", "80s". */
  private static final Pattern GAPS =
      Pattern.compile(
          "[^\\p{L}\\p{N}]+|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})(?!(?:st|nd|rd|th|s)(?!\\p{L}))");

  /** Names that are nothing but a sign. */
  private static final Map<String, String> LONE_SIGNS =
      Map.of(
          "+",
          "plus",
          "−",
          "minus",
          "-",
          "subtract",
          "×",
          "multiply",
          "÷",
          "divide",
          "=",
          "equals");

  private Writing() {}

  static List<String> words(String text) {
    String lone = LONE_SIGNS.get(text.strip());
    return lone != null ? List.of(lone) : split(text);
  }

  private static List<String> split(String text) {
    String spelt = folded(plain(text).toLowerCase(Locale.ROOT));
    for (Map.Entry<Pattern, String> sign : SIGNS.entrySet()) {
      spelt = sign.getKey().matcher(spelt).replaceAll(sign.getValue());
    }
    // Composed again: taking Hangul and kana apart was only for the accents.
    String whole = composed(INNER.matcher(spelt).replaceAll(""));
    return Arrays.stream(GAPS.split(whole)).filter(word -> !word.isEmpty()).toList();
  }

  private static String plain(String text) {
    return isAscii(text)
        ? text
        : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static String composed(String text) {
    return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(character -> character < 128);
  }

  /** Letters that are no accented form of another, but are said and typed like one. */
  private static String folded(String text) {
    if (isAscii(text)) {
      return text;
    }
    return text.replace("ø", "o")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ß", "ss")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("ð", "d")
        .replace("þ", "th")
        .replace("ı", "i");
  }

  /** "r e m" as "rem": letters that follow one another are said one by one but are one name. */
  static List<String> withInitialsJoined(List<String> words) {
    List<String> joined = new ArrayList<>();
    boolean afterLetter = false;
    for (String word : words) {
      boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
      if (letter && afterLetter) {
        joined.add(joined.remove(joined.size() - 1) + word);
      } else {
        joined.add(word);
      }
      afterLetter = letter;
    }
    return joined;
  }
}
