package dev.tapedeck.music;

import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.time.Duration;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and speaks durations and dates. */
public final class SpokenTimes {
  private static final Duration MAX = Duration.ofHours(24);

  /** Slavic languages have one form of a month's name without a day and another with one. */
  private static final TextStyle WITHOUT_DAY = TextStyle.FULL_STANDALONE;

  private static final TextStyle WITH_DAY = TextStyle.FULL;

  private SpokenTimes() {}

  /**
   * Parses a value of AMAZON.DURATION, such as {@code PT1M20S}. Empty if it is not a duration,
   * negative, or longer than 24 hours.
   */
  public static Optional<Duration> read(String iso) {
    try {
      return Optional.of(Duration.parse(iso))
          .filter(time -> !time.isNegative() && time.compareTo(MAX) <= 0);
    } catch (DateTimeParseException notADuration) {
      return Optional.empty();
    }
  }

  /** "1 hour and 2 minutes", "1 minute and 20 seconds". */
  public static Speech spoken(Turn turn, Duration time) {
    List<Speech> parts = new ArrayList<>();
    add(turn, parts, "time.hours", time.toHours());
    add(turn, parts, "time.minutes", time.toMinutesPart());
    if (time.toHours() == 0) {
      add(turn, parts, "time.seconds", time.toSecondsPart());
    }
    return parts.isEmpty() ? turn.say("time.nothing") : turn.lines().listOf(parts);
  }

  private static void add(Turn turn, List<Speech> parts, String unit, long count) {
    if (count > 0) {
      parts.add(turn.say(unit, "count", count));
    }
  }

  /** The release date, as precisely as Spotify gives it: year, month or day. Empty if unknown. */
  public static Optional<Speech> date(Turn turn, Item item) {
    String date = item.released();
    if (date == null) {
      return Optional.empty();
    }
    String year = date.substring(0, 4);
    if (date.length() == 4) {
      return Optional.of(turn.say("date.year", "year", year));
    }
    int month = Integer.parseInt(date.substring(5, 7));
    return Optional.of(
        date.length() == 7
            ? turn.say("date.month", "month", name(turn, month, WITHOUT_DAY), "year", year)
            : turn.say(
                "date.day",
                "day",
                Integer.parseInt(date.substring(8)),
                "month",
                name(turn, month, WITH_DAY),
                "year",
                year));
  }

  private static String name(Turn turn, int month, TextStyle style) {
    return Month.of(month).getDisplayName(style, turn.language().locale());
  }
}
