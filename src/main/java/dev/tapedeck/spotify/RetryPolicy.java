package dev.tapedeck.spotify;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Whether a failed call is sent a second time, and how long to wait before that. */
final class RetryPolicy {
  /** The time in which a speaker in standby becomes ready for a command. */
  private static final Duration WAKE_UP_TIME = Duration.ofSeconds(1);

  /** The longest Retry-After that is waited for within a turn. */
  private static final Duration MAX_RETRY_AFTER = Duration.ofSeconds(1);

  /** The backoff after a temporary failure. */
  private static final Duration BACKOFF = Duration.ofMillis(100);

  /** The backoff after a 401 or 403 that may be false. */
  private static final Duration FALSE_REFUSAL_BACKOFF = Duration.ofMillis(300);

  /** The statuses with which a server or a proxy in front of it reports a temporary failure. */
  private static final Set<Integer> TEMPORARY = Set.of(408, 409, 425, 500, 502, 503, 504);

  /** Statuses from here to 599 are those of content delivery networks, for temporary failures. */
  private static final int FIRST_OF_CDN = 520;

  private RetryPolicy() {}

  /** The wait before the second attempt; empty if there must be none. */
  static Optional<Duration> waitAfter(SpotifyException failure, Call call) {
    if (failure.notProcessed()) {
      return Optional.of(BACKOFF);
    }
    return switch (failure.reason()) {
      // The first command wakes an Echo in standby, which executes the second.
      case DEVICE_NOT_FOUND -> call.onDevice() ? Optional.of(WAKE_UP_TIME) : Optional.empty();
      case SLOW_DOWN -> failure.retryAfter().filter(wait -> wait.compareTo(MAX_RETRY_AFTER) <= 0);
      case LINK_EXPIRED, PREMIUM_NEEDED, NOT_ALLOWED -> afterRefusal(failure.status(), call);
      default -> afterFailure(failure.status(), call);
    };
  }

  /** Since July 2026 Spotify occasionally answers 401 or 403 to valid tokens. */
  private static Optional<Duration> afterRefusal(int status, Call call) {
    boolean maybeFalse = status == 401 || status == 403;
    return maybeFalse && call.isIdempotent()
        ? Optional.of(FALSE_REFUSAL_BACKOFF)
        : Optional.empty();
  }

  private static Optional<Duration> afterFailure(int status, Call call) {
    boolean temporary =
        status == SpotifyException.CONNECTION_LOST
            || TEMPORARY.contains(status)
            || status >= FIRST_OF_CDN;
    return temporary && call.isIdempotent() ? Optional.of(BACKOFF) : Optional.empty();
  }
}
