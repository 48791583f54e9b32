package dev.tapedeck.console.spotify;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time of the stand-in: the wall clock, moved on by as much as a test asks for. */
final class StandInClock {
  private volatile Duration ahead = Duration.ZERO;

  Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS).plus(ahead);
  }

  void moveOn(Duration by) {
    ahead = ahead.plus(by);
  }

  void backToNow() {
    ahead = Duration.ZERO;
  }
}
