package dev.tapedeck.console.alexa;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Parses English number words and digits, up to the hundred thousands. */
final class SpokenNumber {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private SpokenNumber() {}

  /** Parses the words; empty if they are not a number. */
  static OptionalInt of(List<String> words) {
    if (words.size() == 1 && words.get(0).matches("\\d{1,9}")) {
      return OptionalInt.of(Integer.parseInt(words.get(0)));
    }
    int thousand = words.indexOf("thousand");
    OptionalInt number = thousand >= 0 ? thousands(words, thousand) : belowThousand(words);
    return number.isPresent() ? number : year(words);
  }

  private static OptionalInt thousands(List<String> words, int at) {
    OptionalInt many = belowThousand(words.subList(0, at));
    List<String> rest = withoutAnd(words.subList(at + 1, words.size()));
    OptionalInt few = rest.isEmpty() ? OptionalInt.of(0) : belowThousand(rest);
    return many.isPresent() && few.isPresent()
        ? OptionalInt.of(many.getAsInt() * 1000 + few.getAsInt())
        : OptionalInt.empty();
  }

  private static OptionalInt belowThousand(List<String> words) {
    int hundred = words.indexOf("hundred");
    if (hundred < 0) {
      return belowHundred(words);
    }
    OptionalInt many =
        words.subList(0, hundred).equals(List.of("a"))
            ? OptionalInt.of(1)
            : belowHundred(words.subList(0, hundred));
    List<String> rest = withoutAnd(words.subList(hundred + 1, words.size()));
    OptionalInt few = rest.isEmpty() ? OptionalInt.of(0) : belowHundred(rest);
    return many.isPresent() && few.isPresent()
        ? OptionalInt.of(many.getAsInt() * 100 + few.getAsInt())
        : OptionalInt.empty();
  }

  private static OptionalInt belowHundred(List<String> words) {
    if (words.size() == 1) {
      Integer number = SMALL.getOrDefault(words.get(0), TENS.get(words.get(0)));
      return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
    if (words.size() == 2 && TENS.containsKey(words.get(0))) {
      int digit = SMALL.getOrDefault(words.get(1), 0);
      return digit >= 1 && digit <= 9
          ? OptionalInt.of(TENS.get(words.get(0)) + digit)
          : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  /** "nineteen eighty nine", "twenty twenty". */
  private static OptionalInt year(List<String> words) {
    if (words.size() < 2) {
      return OptionalInt.empty();
    }
    OptionalInt century = belowHundred(words.subList(0, 1));
    OptionalInt rest = belowHundred(words.subList(1, words.size()));
    return century.orElse(0) >= 10 && rest.orElse(0) >= 10
        ? OptionalInt.of(century.getAsInt() * 100 + rest.getAsInt())
        : OptionalInt.empty();
  }

  private static List<String> withoutAnd(List<String> words) {
    return !words.isEmpty() && words.get(0).equals("and") ? words.subList(1, words.size()) : words;
  }
}
