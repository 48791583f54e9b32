package dev.tapedeck.language;

import dev.tapedeck.language.Symbols.Symbol;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of {@link Language#words} that is the same in every language: removes case, accents and
 * other differences of spelling that are not pronounced, in all scripts.
 */
final class Folding {
  /**
   * Accents, the vowel points and hamzas that Arabic and Hebrew mostly omit, and the variation
   * selectors of emoji. Vowel signs of other scripts belong to the word and are kept.
   */
  private static final Pattern ACCENTS =
      Pattern.compile(
          "[\\p{InCombiningDiacriticalMarks}\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7"
              + "\\u064b-\\u0655\\u0670\\u0640\\ufe00-\\ufe0f]+");

  /** Symbols that replace letters in names of artists: "A$AP", "Bada$$", "P!nk", "D@NCE". */
  private static final Symbols STYLIZED =
      new Symbols(
          "$!@",
          new Symbol("(?<=[\\p{L}$])\\$|\\$(?=\\p{L})", "s"),
          new Symbol("(?<=\\p{L})!(?=\\p{L})", "i"),
          new Symbol("(?<=\\p{L})@(?=\\p{L})", "a"));

  /** Symbols inside a word: "don't", "R.E.M.", "AC/DC", "10,000". */
  private static final Symbols INSIDE_A_WORD =
      new Symbols(
          "'’‘`´.·,/",
          new Symbol("['’‘`´.·]|(?<=\\d),(?=\\d{3})|(?<=\\b\\w\\w)/(?=\\w\\w\\b)", ""));

  private static final int FIRST_KATAKANA = 0x30A1;
  private static final int LAST_KATAKANA = 0x30F6;
  private static final int FROM_KATAKANA_TO_HIRAGANA = -0x60;

  private static final int MAX_MARKS = 30;

  private Folding() {}

  /** The text in lower case and without accents. Letters are not transliterated. */
  static String plain(String text) {
    if (text.chars().allMatch(character -> character < 128)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(streamSafe(text), Normalizer.Form.NFKD);
    String bare = ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    // Composed again, because the decomposition also splits Hangul and kana.
    return hiragana(Normalizer.normalize(sameLetters(bare), Normalizer.Form.NFKC));
  }

  /**
   * The text with at most {@value #MAX_MARKS} marks in a row, the limit of Unicode's Stream-Safe
   * Text Format (UAX #15), because sorting them takes quadratic time.
   */
  private static String streamSafe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    int marks = 0;
    for (int at = 0; at < text.length(); at++) {
      boolean mark = Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
      marks = mark ? marks + 1 : 0;
      if (marks <= MAX_MARKS) {
        safe.append(text.charAt(at));
      }
    }
    return safe.toString();
  }

  /** Replaces letters that have no decomposition, but are spoken and typed like other letters. */
  private static String sameLetters(String text) {
    return text.replace("ø", "o")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ß", "ss")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("ð", "d")
        .replace("þ", "th")
        .replace("ı", "i")
        .replace("ς", "σ");
  }

  /** Converts katakana to hiragana, because speech recognition may write a name in either. */
  private static String hiragana(String text) {
    if (text.chars().noneMatch(Folding::isKatakana)) {
      return text;
    }
    return text.chars()
        .map(kana -> isKatakana(kana) ? kana + FROM_KATAKANA_TO_HIRAGANA : kana)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isKatakana(int character) {
    return character >= FIRST_KATAKANA && character <= LAST_KATAKANA;
  }

  /** The text with letters instead of the symbols that replace them. */
  static String withStylizedLetters(String text) {
    return STYLIZED.replacedIn(text);
  }

  /**
   * The words of a {@link #plain} text. Letters and digits are separate words: "blink182" is two.
   *
   * @param endings endings that form one word with the digits before them: "th" of "7th"
   */
  static List<String> words(String text, Set<String> endings) {
    return runs(INSIDE_A_WORD.replacedIn(text), endings);
  }

  private static List<String> runs(String text, Set<String> endings) {
    List<String> words = new ArrayList<>();
    Kind before = Kind.OTHER;
    int at = 0;
    while (at < text.length()) {
      Kind kind = Kind.of(text.codePointAt(at));
      int start = at;
      while (at < text.length() && Kind.of(text.codePointAt(at)) == kind) {
        at += Character.charCount(text.codePointAt(at));
      }
      String run = text.substring(start, at);
      if (before == Kind.DIGIT && endings.contains(run)) {
        words.add(words.remove(words.size() - 1) + run);
      } else if (kind != Kind.OTHER) {
        words.add(kind == Kind.DIGIT ? asciiDigits(run) : run);
      }
      before = kind;
    }
    return words;
  }

  private static String asciiDigits(String digits) {
    return digits
        .codePoints()
        .map(digit -> Character.forDigit(Character.digit(digit, 10), 10))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Kinds of character. A combining mark belongs to the letter before it. */
  private enum Kind {
    LETTER,
    DIGIT,
    OTHER;

    static Kind of(int character) {
      if (Character.isDigit(character)) {
        return DIGIT;
      }
      int type = Character.getType(character);
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
      return mark || Character.isLetter(character) ? LETTER : OTHER;
    }
  }

  /** The words with initials joined: "rem" for "r e m". */
  static List<String> withInitialsJoined(List<String> words) {
    List<String> joined = new ArrayList<>();
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
        initials.append(word);
      } else {
        addInitials(initials, joined);
        joined.add(word);
      }
    }
    addInitials(initials, joined);
    return joined;
  }

  private static void addInitials(StringBuilder initials, List<String> joined) {
    if (initials.length() > 0) {
      joined.add(initials.toString());
      initials.setLength(0);
    }
  }
}
