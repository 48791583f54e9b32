package dev.tapedeck.language;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Converts English fractions to percent: "a third", "three quarters". */
final class EnglishFractions {
  /** By words with their numbers as digits. */
  private static final Map<String, Integer> PERCENT =
      Map.of(
          "quarter", 25,
          "3rd", 33,
          "half", 50,
          "2 thirds", 67,
          "3 quarters", 75,
          "3 quarter", 75);

  private static final Set<String> FILLERS = Words.of("a 1 the");

  private EnglishFractions() {}

  static OptionalInt percent(List<String> words) {
    Integer percent = PERCENT.get(String.join(" ", Words.withoutLeading(words, FILLERS::contains)));
    return percent == null ? OptionalInt.empty() : OptionalInt.of(percent);
  }
}
