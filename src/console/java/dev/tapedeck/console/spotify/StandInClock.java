package dev.tapedeck.console.spotify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The time of the stand-in: the wallClock clock, moved on by as much as one asks for, or a clock
 * that stands still between such moves.
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

  /** Stands still at this time, until it is moved on. */
  synchronized void freeze(Instant time) {
    frozenAt = Optional.of(time.truncatedTo(ChronoUnit.MILLIS));
  }

  /** Goes on from where it stands. */
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
