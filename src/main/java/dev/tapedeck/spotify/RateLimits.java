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

  /** After this time a call is tried whatever Spotify said: the limit's window is 30 seconds. */
  private static final Duration MAX_RATE_LIMIT = Duration.ofMinutes(1);

  /** The same for a quota, which may be raised at any time. */
  private static final Duration MAX_QUOTA = Duration.ofHours(1);

  /** Spotify is known to say up to a day. A longer time is a mistake, and is not told anyone. */
  private static final Duration MAX_PLAUSIBLE = Duration.ofDays(1);

  /** One entry per group at most, and groups are the parts of the API that this client calls. */
  private final Map<String, Limit> limits = new ConcurrentHashMap<>();

  private final InstantSource clock;

  RateLimits(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * A limit.
   *
   * @param retry when the next call is tried
   * @param end when the limit ends, according to Spotify; not before that
   */
  private record Limit(Reason reason, Instant retry, Instant end) {}

  /**
   * How long a limit lasts, according to Spotify; empty for other reasons, and if the response does
   * not say it.
   *
   * @param retryAfter the header Retry-After
   */
  Optional<Duration> wait(Reason reason, String retryAfter) {
    boolean limit = reason == Reason.SLOW_DOWN || reason == Reason.QUOTA_EXCEEDED;
    return limit
        ? RetryAfter.read(retryAfter, clock.instant())
            .map(wait -> wait.compareTo(MAX_PLAUSIBLE) <= 0 ? wait : longest(reason))
        : Optional.empty();
  }

  private static Duration longest(Reason reason) {
    return reason == Reason.QUOTA_EXCEEDED ? MAX_QUOTA : MAX_RATE_LIMIT;
  }

  /** Records a refusal with a Retry-After. */
  void note(Call call, SpotifyException refusal) {
    refusal
        .retryAfter()
        .ifPresent(wait -> limits.put(limited(call, refusal.reason()), limit(refusal, wait)));
  }

  private Limit limit(SpotifyException refusal, Duration wait) {
    Instant now = clock.instant();
    Duration longest = longest(refusal.reason());
    Duration pause = wait.compareTo(longest) < 0 ? wait : longest;
    return new Limit(refusal.reason(), now.plus(pause), now.plus(wait));
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
    Duration pause = Duration.between(clock.instant(), limit.retry());
    // A longer pause than was ever noted means that the clock was set back.
    if (pause.toMillis() <= 0 || pause.compareTo(MAX_QUOTA) > 0) {
      limits.remove(key, limit);
      return Optional.empty();
    }
    Duration remaining = Duration.between(clock.instant(), limit.end());
    return Optional.of(SpotifyException.limited(limit.reason(), call, remaining));
  }

  /** The first segment of the path after "me": player, playlists, search. */
  private static String group(Call call) {
    int start = call.path().startsWith(ME) ? ME.length() : 1;
    int end = call.path().indexOf('/', start);
    return end < 0 ? call.path().substring(start) : call.path().substring(start, end);
  }
}
