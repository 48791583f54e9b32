package dev.tapedeck.language;

import dev.tapedeck.language.Symbols.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Normalizes the spelling of English names: symbols, abbreviations, numbers, initials. */
final class EnglishSpelling {
  /** "#1", "100%", "1+1", "2.0", "Simon & Garfunkel", "R'n'B", "Knockin'". */
  private static final Symbols SYMBOLS =
      new Symbols(
          "#%&+'’‘`´.",
          new Symbol("(?<=\\d)\\+(?=\\d)", " plus "),
          new Symbol("(?<=\\d)\\.(?=\\d)", " point "),
          new Symbol("#(?=\\d)", " number "),
          new Symbol("%", " percent "),
          new Symbol("[&+]|['’‘`´]n['’‘`´]", " and "),
          new Symbol("(?<=\\p{L}\\p{L}in)['’‘`´](?!\\p{L})", "g"));

  /** Names that consist of one symbol. */
  private static final Map<String, String> LONE_SYMBOLS =
      Map.of("+", "plus", "-", "subtract", "×", "multiply", "÷", "divide", "=", "equals");

  /** Endings that form one word with the digits before them: "7th", "80s". */
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "s");

  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("mister", "mr"),
          Map.entry("missus", "mrs"),
          Map.entry("doctor", "dr"),
          Map.entry("saint", "st"),
          Map.entry("sergeant", "sgt"),
          Map.entry("junior", "jr"),
          Map.entry("senior", "sr"),
          Map.entry("featuring", "feat"),
          Map.entry("ft", "feat"),
          Map.entry("versus", "vs"),
          Map.entry("volume", "vol"),
          Map.entry("part", "pt"),
          Map.entry("okay", "ok"),
          Map.entry("favourite", "favorite"),
          Map.entry("favourites", "favorites"));

  private EnglishSpelling() {}

  static List<String> words(String text) {
    String lone = LONE_SYMBOLS.get(text.strip());
    if (lone != null) {
      return List.of(lone);
    }
    if (!EnglishEmoji.hasLetterOrDigit(text)) {
      return EnglishEmoji.written(text).map(EnglishSpelling::words).orElse(List.of());
    }
    String plain = Folding.plain(EnglishNumberForms.withoutFractions(text));
    String letters = EnglishNumberForms.withoutSymbols(Folding.withStylizedLetters(plain));
    return canonical(Folding.words(SYMBOLS.replacedIn(letters), ENDINGS));
  }

  private static List<String> canonical(List<String> words) {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("rnb")) {
        written.addAll(List.of("r", "and", "b"));
      } else {
        written.add(isAnd(words, i) ? "and" : ABBREVIATIONS.getOrDefault(word, word));
      }
    }
    return Folding.withInitialsJoined(EnglishNumbers.inDigits(written));
  }

  /** Whether the word is an "n" for "and", as in "rock n roll" and "r n b", but not in "n w a". */
  private static boolean isAnd(List<String> words, int at) {
    if (!words.get(at).equals("n") || at == 0 || at == words.size() - 1) {
      return false;
    }
    String before = words.get(at - 1);
    String after = words.get(at + 1);
    return before.length() > 1 && after.length() > 1 || before.equals("r") && after.equals("b");
  }
}
