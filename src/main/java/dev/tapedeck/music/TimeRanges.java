package dev.tapedeck.music;

import dev.tapedeck.spotify.TimeRange;
import dev.tapedeck.turn.Turn;
import java.time.Period;

/** How far back "this month", "lately" or "of the year" reaches. */
public final class TimeRanges {
  private static final int DAYS_OF_A_MONTH = 30;

  /** Halfway between the lengths of Spotify's ranges: four weeks, six months, a year. */
  private static final int LONGEST_SHORT_TERM_DAYS = 105;

  private static final int LONGEST_MEDIUM_TERM_DAYS = 274;

  private TimeRanges() {}

  /**
   * Spotify's range that is nearest in length to what was said; without a span of time the six
   * months that Spotify takes too.
   */
  public static TimeRange of(Turn turn) {
    return turn.slot("period")
        .flatMap(said -> turn.language().timeSpan(said))
        .map(TimeRanges::nearest)
        .orElse(TimeRange.MEDIUM_TERM);
  }

  private static TimeRange nearest(Period span) {
    long days = span.toTotalMonths() * DAYS_OF_A_MONTH + span.getDays();
    if (days <= LONGEST_SHORT_TERM_DAYS) {
      return TimeRange.SHORT_TERM;
    }
    return days <= LONGEST_MEDIUM_TERM_DAYS ? TimeRange.MEDIUM_TERM : TimeRange.LONG_TERM;
  }
}
