package dev.tapedeck.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Roman numerals from 1 to 89 in names: "Henry VIII", "Super Bowl XLIX". */
final class RomanNumerals {
  private static final List<String> TENS =
      List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx");
  private static final List<String> UNITS =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

  private static final Map<String, String> VALUES = values();

  /** Those above are rarely said, and some are other words: "The xx", "XXX", "xl". */
  private static final int LAST_IN_ANY_PLACE = 29;

  private static final Set<String> ALSO_WORDS = Words.of("i v x xx");

  private RomanNumerals() {}

  private static Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    for (int ten = 0; ten < TENS.size(); ten++) {
      for (int unit = 0; unit < UNITS.size(); unit++) {
        values.put(TENS.get(ten) + UNITS.get(unit), String.valueOf(10 * ten + unit));
      }
    }
    values.remove("");
    return Map.copyOf(values);
  }

  /** The number in digits, for a numeral that is rarely another word. */
  static Optional<String> inAnyPlace(String word) {
    return counted(word)
        .filter(digits -> !ALSO_WORDS.contains(word))
        .filter(digits -> Integer.parseInt(digits) <= LAST_IN_ANY_PLACE);
  }

  /** The number in digits, after a word such as "volume" that makes it a number. */
  static Optional<String> counted(String word) {
    return Optional.ofNullable(VALUES.get(word));
  }
}
