package dev.tapedeck.console.alexa;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Parses English ordinals ("the second one", "3rd") to a number, as AMAZON.Ordinal does. */
final class SpokenOrdinal {
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  private SpokenOrdinal() {}

  /** Parses the words; empty if they are not an ordinal. "First" is 1. */
  static OptionalInt of(List<String> words) {
    List<String> bare = new ArrayList<>(words);
    if (bare.size() > 1 && bare.get(0).equals("the")) {
      bare.remove(0);
    }
    if (bare.size() > 1 && bare.get(bare.size() - 1).equals("one")) {
      bare.remove(bare.size() - 1);
    }
    return bare.size() == 1 ? single(bare.get(0)) : compound(bare);
  }

  private static OptionalInt single(String word) {
    if (word.matches("\\d{1,4}(st|nd|rd|th)")) {
      return OptionalInt.of(Integer.parseInt(word.replaceAll("\\D", "")));
    }
    int index = ORDINALS.indexOf(word);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }

  private static OptionalInt compound(List<String> words) {
    if (words.size() != 2) {
      return OptionalInt.empty();
    }
    int tens = SpokenNumber.of(words.subList(0, 1)).orElse(0);
    int digit = ORDINALS.indexOf(words.get(1)) + 1;
    boolean fits = tens >= 20 && tens % 10 == 0 && digit >= 1 && digit <= 9;
    return fits ? OptionalInt.of(tens + digit) : OptionalInt.empty();
  }
}
