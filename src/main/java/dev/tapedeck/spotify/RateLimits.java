package dev.tapedeck.spotify;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which parts of the Web API asked to be left alone, and how much longer.
 *
 * <p>Limits belong to the app, not to a person, so one memory serves everybody in this process.
 * They are counted by groups of endpoints: search can be exhausted while the player still answers.
 */
final class RateLimits {
  private static final String OF_ONESELF = "/me/";

  private final Map<String, Limit> limits = new ConcurrentHashMap<>();

  private record Limit(Reason reason, long endNanos) {
    Duration remaining() {
      return Duration.ofNanos(endNanos - System.nanoTime());
    }
  }

  /** Remembers a refusal that says how long to wait. */
  void note(Call call, SpotifyException refusal) {
    boolean limit =
        refusal.reason() == Reason.SLOW_DOWN || refusal.reason() == Reason.QUOTA_EXCEEDED;
    if (limit && refusal.retryAfter().isPresent()) {
      long end = System.nanoTime() + refusal.retryAfter().get().toNanos();
      limits.put(group(call), new Limit(refusal.reason(), end));
    }
  }

  /** Why the call may not be sent yet, if it may not. */
  Optional<SpotifyException> refusal(Call call) {
    Limit limit = limits.get(group(call));
    if (limit == null) {
      return Optional.empty();
    }
    Duration remaining = limit.remaining();
    if (remaining.isNegative() || remaining.isZero()) {
      limits.remove(group(call), limit);
      return Optional.empty();
    }
    return Optional.of(SpotifyException.limited(limit.reason(), call, remaining));
  }

  /** The first word of the path after "me": player, playlists, search ... */
  private static String group(Call call) {
    int start = call.path().startsWith(OF_ONESELF) ? OF_ONESELF.length() : 1;
    int end = call.path().indexOf('/', start);
    return end < 0 ? call.path().substring(start) : call.path().substring(start, end);
  }
}
