package dev.tapedeck.console.spotify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The time of the stand-in: the wall clock, moved on by as much as one asks for, or a clock that
 * stands still between such moves.
 */
final class StandInClock extends Clock {
  private Duration ahead = Duration.ZERO;
  private Optional<Instant> held = Optional.empty();

  synchronized Instant now() {
    return held.orElseGet(() -> wall().plus(ahead));
  }

  synchronized void moveOn(Duration by) {
    ahead = ahead.plus(by);
    held = held.map(time -> time.plus(by));
  }

  synchronized void backToNow() {
    ahead = Duration.ZERO;
    held = Optional.empty();
  }

  /** Stands still at this time, until it is moved on. */
  synchronized void hold(Instant time) {
    held = Optional.of(time.truncatedTo(ChronoUnit.MILLIS));
  }

  /** Goes on from where it stands. */
  synchronized void goOn() {
    held.ifPresent(time -> ahead = Duration.between(wall(), time));
    held = Optional.empty();
  }

  private static Instant wall() {
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
