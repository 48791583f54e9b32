package dev.tapedeck.language;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parses periods: "this month", "the last six months", "the last half year", "all time". */
final class EnglishTimeSpans {
  /** "Lately" has no exact length. Four weeks is Spotify's shortest range. */
  private static final Period LATELY = Period.ofWeeks(4);

  private static final int MONTHS_PER_SEASON = 3;
  private static final int MONTHS_PER_HALF_YEAR = 6;
  private static final int YEARS_PER_DECADE = 10;

  private static final Map<String, Period> UNITS =
      Map.of(
          "day", Period.ofDays(1),
          "week", Period.ofWeeks(1),
          "fortnight", Period.ofWeeks(2),
          "month", Period.ofMonths(1),
          "quarter", Period.ofMonths(MONTHS_PER_SEASON),
          "season", Period.ofMonths(MONTHS_PER_SEASON),
          "year", Period.ofYears(1),
          "decade", Period.ofYears(YEARS_PER_DECADE));

  private static final Map<String, Period> WITHOUT_UNIT =
      Map.ofEntries(
          Map.entry("life", Language.ALL_TIME),
          Map.entry("ever", Language.ALL_TIME),
          Map.entry("forever", Language.ALL_TIME),
          Map.entry("always", Language.ALL_TIME),
          Map.entry("today", Period.ofDays(1)),
          Map.entry("yesterday", Period.ofDays(2)),
          Map.entry("lately", LATELY),
          Map.entry("late", LATELY),
          Map.entry("recently", LATELY),
          Map.entry("recent", LATELY),
          Map.entry("now", LATELY),
          Map.entry("moment", LATELY),
          Map.entry("currently", LATELY));

  /** Vague numbers before a unit in the plural. */
  private static final Map<String, Integer> VAGUE_NUMBERS =
      Map.of("couple", 2, "few", 3, "several", 3);

  /** The number for a plural without one: "the last months". */
  private static final int DEFAULT_PLURAL = 3;

  private static final Set<String> ALL = Set.of("all", "whole", "entire");
  private static final Set<String> TIME = Set.of("time", "times");

  private EnglishTimeSpans() {}

  static Optional<Period> of(List<String> words) {
    if (isAllTime(words)) {
      return Optional.of(Language.ALL_TIME);
    }
    for (int at = 0; at < words.size(); at++) {
      Optional<Period> span = spanAt(words, at);
      if (span.isPresent()) {
        return span;
      }
    }
    return Optional.empty();
  }

  /** Whether it is "of all time", unlike "all year". */
  private static boolean isAllTime(List<String> words) {
    return words.stream().anyMatch(ALL::contains) && words.stream().anyMatch(TIME::contains);
  }

  private static Optional<Period> spanAt(List<String> words, int at) {
    String word = words.get(at);
    if (WITHOUT_UNIT.containsKey(word)) {
      return Optional.of(WITHOUT_UNIT.get(word));
    }
    Period unit = UNITS.get(word);
    if (unit != null) {
      boolean half = words.subList(0, at).contains("half");
      return Optional.of(half ? half(unit) : unit.multipliedBy(number(words, at, 1)));
    }
    Period ofPlural = word.endsWith("s") ? UNITS.get(word.substring(0, word.length() - 1)) : null;
    return Optional.ofNullable(ofPlural)
        .map(many -> many.multipliedBy(number(words, at, DEFAULT_PLURAL)));
  }

  private static Period half(Period unit) {
    return unit.equals(Period.ofYears(1)) ? Period.ofMonths(MONTHS_PER_HALF_YEAR) : unit;
  }

  /** The nearest number before the unit: "the last six months". */
  private static int number(List<String> words, int unit, int defaultNumber) {
    for (int at = unit - 1; at >= 0; at--) {
      String word = words.get(at);
      if (VAGUE_NUMBERS.containsKey(word)) {
        return VAGUE_NUMBERS.get(word);
      }
      if (word.matches("\\d{1,4}")) {
        return Integer.parseInt(word);
      }
    }
    return defaultNumber;
  }
}
