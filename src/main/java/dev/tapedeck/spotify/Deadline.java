package dev.tapedeck.spotify;

import java.time.Duration;

/** The moment by which a turn must have its answer; every call gets what is left of it. */
public final class Deadline {
  private final long endNanos;

  private Deadline(long endNanos) {
    this.endNanos = endNanos;
  }

  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** What is left, never negative. */
  public Duration remaining() {
    return Duration.ofNanos(Math.max(0, endNanos - System.nanoTime()));
  }

  /** Whether that much time is left. */
  public boolean allows(Duration time) {
    return remaining().compareTo(time) >= 0;
  }

  /** This deadline, or one that much from now if that is sooner. */
  public Deadline atMost(Duration time) {
    return new Deadline(Math.min(endNanos, System.nanoTime() + time.toNanos()));
  }
}
