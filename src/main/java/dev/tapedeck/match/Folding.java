package dev.tapedeck.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a text apart into plain words: no capitals, accents, punctuation or stylised letters. */
final class Folding {
  private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

  /** What signs stand for, in this order: "A$AP", "Bada$$", "P!nk", "#1", "R'n'B", "Knockin'". */
  private static final List<Sign> SIGNS =
      List.of(
          new Sign("(?<=[\\p{L}$])\\$|\\$(?=\\p{L})", "s"),
          new Sign("(?<=\\p{L})!(?=\\p{L})", "i"),
          new Sign("(?<=\\p{L})@(?=\\p{L})", "a"),
          new Sign("#(?=\\d)", " number "),
          new Sign("%", " percent "),
          new Sign("[&+]|['’‘`´]n['’‘`´]", " and "),
          new Sign("(?<=\\p{L}\\p{L}in)['’‘`´](?!\\p{L})", "g"),
          // Inside a word: "don't", "R.E.M.", "AC/DC", "10,000".
          new Sign("['’‘`´.·]|(?<=\\d),(?=\\d{3})|(?<=\\b\\w\\w)/(?=\\w\\w\\b)", ""));

  /** Without one of these no sign stands for anything. */
  private static final String TELLING = "$!@#%&+'’‘`´.·,/";

  /** Names that are nothing but a sign. */
  private static final Map<String, String> LONE_SIGNS =
      Map.of("+", "plus", "-", "subtract", "×", "multiply", "÷", "divide", "=", "equals");

  /** What makes one word with the digits before it: "7th", "80s". */
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "s");

  private Folding() {}

  private record Sign(Pattern pattern, String meaning) {
    Sign(String pattern, String meaning) {
      this(Pattern.compile(pattern), meaning);
    }

    String replacedIn(String text) {
      return pattern.matcher(text).replaceAll(meaning);
    }
  }

  static List<String> words(String text) {
    String lone = LONE_SIGNS.get(text.strip());
    return lone != null ? List.of(lone) : runs(withoutSigns(plain(text)));
  }

  private static String withoutSigns(String text) {
    if (text.chars().noneMatch(sign -> TELLING.indexOf(sign) >= 0)) {
      return text;
    }
    String rest = text;
    for (Sign sign : SIGNS) {
      rest = sign.replacedIn(rest);
    }
    return rest;
  }

  /** In lower case and without accents, letters of other scripts as they are. */
  private static String plain(String text) {
    if (text.chars().allMatch(character -> character < 128)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = folded(ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT));
    // Composed again: taking Hangul and kana apart was only for the accents.
    return Normalizer.normalize(bare, Normalizer.Form.NFKC);
  }

  /** Letters that are no accented form of another, but are said and typed like one. */
  private static String folded(String text) {
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

  /** Letters that follow one another, and digits: "blink182" is two words. */
  private static List<String> runs(String text) {
    List<String> words = new ArrayList<>();
    Script before = Script.NONE;
    int at = 0;
    while (at < text.length()) {
      Script script = Script.of(text.codePointAt(at));
      int start = at;
      while (at < text.length() && Script.of(text.codePointAt(at)) == script) {
        at += Character.charCount(text.codePointAt(at));
      }
      String run = text.substring(start, at);
      if (before == Script.DIGITS && ENDINGS.contains(run)) {
        words.add(words.remove(words.size() - 1) + run);
      } else if (script != Script.NONE) {
        words.add(run);
      }
      before = script;
    }
    return words;
  }

  private enum Script {
    LETTERS,
    DIGITS,
    NONE;

    static Script of(int character) {
      if (Character.isDigit(character)) {
        return DIGITS;
      }
      int type = Character.getType(character);
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
      return mark || Character.isLetter(character) ? LETTERS : NONE;
    }
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
