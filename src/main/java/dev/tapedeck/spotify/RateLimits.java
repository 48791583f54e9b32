package dev.tapedeck.spotify;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which groups of endpoints have answered 429, and until when no call is sent to them.
 *
 * <p>Limits apply to the developer's app, not to a listener, so all turns of a process share them.
 * They apply to groups of endpoints: search may be limited while the player is not.
 */
final class RateLimits {
  private static final String ME = "/me/";

  private final Map<String, Limit> limits = new ConcurrentHashMap<>();

  private record Limit(Reason reason, long endNanos) {
    Duration remaining() {
      return Duration.ofNanos(endNanos - System.nanoTime());
    }
  }

  /** Records a refusal with a Retry-After. */
  void note(Call call, SpotifyException refusal) {
    boolean limit =
        refusal.reason() == Reason.SLOW_DOWN || refusal.reason() == Reason.QUOTA_EXCEEDED;
    if (limit && refusal.retryAfter().isPresent()) {
      long end = System.nanoTime() + refusal.retryAfter().get().toNanos();
      limits.put(group(call), new Limit(refusal.reason(), end));
    }
  }

  /** The failure of a call to a group that is limited now; empty if the call may be sent. */
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

  /** The first segment of the path after "me": player, playlists, search. */
  private static String group(Call call) {
    int start = call.path().startsWith(ME) ? ME.length() : 1;
    int end = call.path().indexOf('/', start);
    return end < 0 ? call.path().substring(start) : call.path().substring(start, end);
  }
}
