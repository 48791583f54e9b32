package dev.tapedeck.music;

import dev.tapedeck.spotify.TimeRange;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/**
 * Maps spoken periods ("this month", "lately", "of the year") to the ranges of Spotify's top lists.
 */
public final class TimeRanges {
  private static final int DAYS_PER_MONTH = 30;

  /** Halfway between the lengths of Spotify's ranges: four weeks, six months, a year. */
  private static final int MAX_SHORT_TERM_DAYS = 105;

  private static final int MAX_MEDIUM_TERM_DAYS = 274;

  private TimeRanges() {}

  /**
   * Spotify's range that is nearest in length to the period in the slot. If no period was said, six
   * months, Spotify's default.
   */
  public static TimeRange of(Turn turn) {
    return turn.slot("period")
        .flatMap(said -> turn.language().timeSpan(said))
        .map(TimeRanges::nearest)
        .orElse(TimeRange.MEDIUM_TERM);
  }

  /**
   * Spotify's range in words, if the listener said a period. It may be another one than they said:
   * "the last year" for "all time".
   */
  public static Optional<Speech> spoken(Turn turn) {
    String range = of(turn).name().toLowerCase(Locale.ROOT).replace('_', '-');
    return turn.slot("period").map(said -> turn.say("period." + range));
  }

  private static TimeRange nearest(Period span) {
    long days = span.toTotalMonths() * DAYS_PER_MONTH + span.getDays();
    if (days <= MAX_SHORT_TERM_DAYS) {
      return TimeRange.SHORT_TERM;
    }
    return days <= MAX_MEDIUM_TERM_DAYS ? TimeRange.MEDIUM_TERM : TimeRange.LONG_TERM;
  }
}
