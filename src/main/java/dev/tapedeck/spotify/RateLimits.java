package dev.tapedeck.spotify;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which calls Spotify has answered with 429, and until when such calls are not sent.
 *
 * <p>Both limits apply to the developer's app, not to a listener, so all turns of a process share
 * them. The rate limit is one window for all calls of the app. The quota is counted per group of
 * endpoints: that of search may be used up while the player's is not. Source: Rate Limits,
 * developer.spotify.com, and its changelog of July 2026.
 */
final class RateLimits {
  private static final String ME = "/me/";

  private static final String ALL_CALLS = "";

  /** Longer waits are not believed: the rate limit's window is 30 seconds. */
  private static final Duration MAX_RATE_LIMIT = Duration.ofMinutes(1);

  /** Longer waits are not believed: a call every hour costs little. */
  private static final Duration MAX_QUOTA = Duration.ofHours(1);

  /** One entry per group at most, and groups are the parts of the API that this client calls. */
  private final Map<String, Limit> limits = new ConcurrentHashMap<>();

  private final InstantSource clock;

  RateLimits(InstantSource clock) {
    this.clock = clock;
  }

  private record Limit(Reason reason, Instant end) {}

  /**
   * How long not to call after a refusal; empty for other reasons, and if the response does not say
   * it.
   *
   * @param retryAfter the header Retry-After
   */
  Optional<Duration> wait(Reason reason, String retryAfter) {
    return switch (reason) {
      case SLOW_DOWN -> RetryAfter.read(retryAfter, clock.instant(), MAX_RATE_LIMIT);
      case QUOTA_EXCEEDED -> RetryAfter.read(retryAfter, clock.instant(), MAX_QUOTA);
      default -> Optional.empty();
    };
  }

  /** Records a refusal with a Retry-After. */
  void note(Call call, SpotifyException refusal) {
    refusal
        .retryAfter()
        .ifPresent(wait -> limits.put(limited(call, refusal.reason()), limit(refusal, wait)));
  }

  private Limit limit(SpotifyException refusal, Duration wait) {
    return new Limit(refusal.reason(), clock.instant().plus(wait));
  }

  private static String limited(Call call, Reason reason) {
    return reason == Reason.QUOTA_EXCEEDED ? group(call) : ALL_CALLS;
  }

  /** The failure of a call that is limited now; empty if the call may be sent. */
  Optional<SpotifyException> refusal(Call call) {
    return refusal(call, ALL_CALLS).or(() -> refusal(call, group(call)));
  }

  private Optional<SpotifyException> refusal(Call call, String key) {
    Limit limit = limits.get(key);
    if (limit == null) {
      return Optional.empty();
    }
    Duration remaining = Duration.between(clock.instant(), limit.end());
    // More remains than was ever noted if the clock was set back.
    boolean valid = remaining.compareTo(MAX_QUOTA) <= 0;
    if (!valid || remaining.toMillis() <= 0) {
      limits.remove(key, limit);
      return Optional.empty();
    }
    return Optional.of(SpotifyException.limited(limit.reason(), call, remaining));
  }

  /** The first segment of the path after "me": player, playlists, search. */
  private static String group(Call call) {
    int start = call.path().startsWith(ME) ? ME.length() : 1;
    int end = call.path().indexOf('/', start);
    return end < 0 ? call.path().substring(start) : call.path().substring(start, end);
  }
}
