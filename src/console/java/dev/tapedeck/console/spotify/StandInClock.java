package dev.tapedeck.console.spotify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The clock of the stand-in: the wall clock plus an offset, or a frozen clock that only advances on
 * request.
 */
final class StandInClock extends Clock {
  private Duration offset = Duration.ZERO;
  private Optional<Instant> frozenAt = Optional.empty();

  synchronized Instant now() {
    return frozenAt.orElseGet(() -> wallClock().plus(offset));
  }

  synchronized void advance(Duration by) {
    offset = offset.plus(by);
    frozenAt = frozenAt.map(time -> time.plus(by));
  }

  synchronized void reset() {
    offset = Duration.ZERO;
    frozenAt = Optional.empty();
  }

  /** Freezes the clock at this time. */
  synchronized void freeze(Instant time) {
    frozenAt = Optional.of(time.truncatedTo(ChronoUnit.MILLIS));
  }

  /** Lets a frozen clock run again from its current time. */
  synchronized void resume() {
    frozenAt.ifPresent(time -> offset = Duration.between(wallClock(), time));
    frozenAt = Optional.empty();
  }

  private static Instant wallClock() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public Instant instant() {
    return now();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Spotify's times are in UTC");
  }
}
