package dev.tapedeck.spotify;

import java.time.Duration;

/** The time by which a turn must be answered. Every call's timeout is the time that remains. */
public final class Deadline {
  private final long endNanos;

  private Deadline(long endNanos) {
    this.endNanos = endNanos;
  }

  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** The time that remains, never negative. */
  Duration remaining() {
    return Duration.ofNanos(Math.max(0, endNanos - System.nanoTime()));
  }

  /** Whether at least this time remains. */
  boolean allows(Duration time) {
    return remaining().compareTo(time) >= 0;
  }

  /** The sooner of this deadline and one after the given time from now. */
  Deadline atMost(Duration time) {
    return new Deadline(Math.min(endNanos, System.nanoTime() + time.toNanos()));
  }
}
