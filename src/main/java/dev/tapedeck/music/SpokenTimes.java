package dev.tapedeck.music;

import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spans of time and dates, as they are said. */
public final class SpokenTimes {
  private static final Duration LONGEST = Duration.ofHours(24);

  private SpokenTimes() {}

  /** What AMAZON.DURATION heard, PT1M20S; empty for what is none or as long as no recording. */
  public static Optional<Duration> read(String iso) {
    try {
      return Optional.of(Duration.parse(iso))
          .filter(time -> !time.isNegative() && time.compareTo(LONGEST) <= 0);
    } catch (DateTimeParseException odd) {
      return Optional.empty();
    }
  }

  /** "1 hour and 2 minutes", "1 minute and 20 seconds". */
  public static Speech spoken(Turn turn, Duration time) {
    List<String> parts = new ArrayList<>();
    add(turn, parts, "time.hour", time.toHours());
    add(turn, parts, "time.minute", time.toMinutesPart());
    if (time.toHours() == 0) {
      add(turn, parts, "time.second", time.toSecondsPart());
    }
    return parts.isEmpty() ? turn.say("time.nothing") : turn.lines().list(parts);
  }

  private static void add(Turn turn, List<String> parts, String unit, long count) {
    if (count > 0) {
      parts.add(turn.lines().text(count == 1 ? unit : unit + "s", "count", count));
    }
  }

  /** When it was released, as precisely as Spotify knows: the year, the month, or the day. */
  public static Optional<Speech> date(Turn turn, Item item) {
    String date = item.album() == null ? item.releaseDate() : item.album().releaseDate();
    if (date == null || !date.matches("[1-9]\\d{3}(-\\d\\d(-\\d\\d)?)?")) {
      return Optional.empty();
    }
    String year = date.substring(0, 4);
    if (date.length() == 4) {
      return Optional.of(turn.say("date.year", "year", year));
    }
    int number = Integer.parseInt(date.substring(5, 7));
    if (number < 1 || number > 12) {
      return Optional.of(turn.say("date.year", "year", year));
    }
    String month = turn.lines().words("date.months").get(number - 1);
    return Optional.of(
        date.length() == 7
            ? turn.say("date.month", "month", month, "year", year)
            : turn.say(
                "date.day",
                "day",
                Integer.parseInt(date.substring(8)),
                "month",
                month,
                "year",
                year));
  }
}
