package dev.tapedeck.music;

import dev.tapedeck.spotify.TimeRange;
import dev.tapedeck.turn.Turn;
import java.util.Locale;

/** How far back "this month", "lately" or "of the year" reaches. */
public final class TimeRanges {
  private TimeRanges() {}

  /** The span that was said; without one the last six months, as Spotify itself takes it. */
  public static TimeRange of(Turn turn) {
    String said = turn.slot("period").orElse("").toLowerCase(Locale.ROOT);
    if (turn.lines().words("period.short").stream().anyMatch(said::contains)) {
      return TimeRange.SHORT_TERM;
    }
    return turn.lines().words("period.long").stream().anyMatch(said::contains)
        ? TimeRange.LONG_TERM
        : TimeRange.MEDIUM_TERM;
  }
}
