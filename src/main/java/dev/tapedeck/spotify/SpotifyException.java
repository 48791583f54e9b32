package dev.tapedeck.spotify;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A failed call to Spotify.
 *
 * <p>The message names the call and the reason. It never contains a token, a query or any text of
 * the response.
 */
public final class SpotifyException extends RuntimeException {
  private final Reason reason;
  private final Duration retryAfter;
  private final Set<Scope> scopes;
  private final boolean concernsMusic;

  private SpotifyException(
      Reason reason, String call, Duration retryAfter, Set<Scope> scopes, Throwable cause) {
    this(reason, call, retryAfter, scopes, false, cause);
  }

  private SpotifyException(
      Reason reason,
      String call,
      Duration retryAfter,
      Set<Scope> scopes,
      boolean concernsMusic,
      Throwable cause) {
    super(call + ": " + reason, cause);
    this.concernsMusic = concernsMusic;
    this.reason = reason;
    this.retryAfter = retryAfter;
    this.scopes = scopes;
  }

  static SpotifyException of(Reason reason, Call call) {
    return new SpotifyException(reason, call.toString(), null, call.scopes(), null);
  }

  static SpotifyException of(Reason reason, Call call, Throwable cause) {
    return new SpotifyException(reason, call.toString(), null, call.scopes(), cause);
  }

  /**
   * A call with an error response.
   *
   * @param retryAfter the header Retry-After in seconds; ignored if it is not a number
   * @param concernsMusic see {@link #mayConcernMusic}
   */
  static SpotifyException of(Reason reason, Call call, String retryAfter, boolean concernsMusic) {
    Duration wait =
        retryAfter.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(retryAfter)) : null;
    return new SpotifyException(reason, call.toString(), wait, call.scopes(), concernsMusic, null);
  }

  /** A call that was not sent because of an earlier Retry-After, of which this time remains. */
  static SpotifyException limited(Reason reason, Call call, Duration remaining) {
    return new SpotifyException(reason, call.toString(), remaining, call.scopes(), null);
  }

  /** The request has no access token. */
  public static SpotifyException notLinked() {
    return new SpotifyException(Reason.NOT_LINKED, "no access token", null, Set.of(), null);
  }

  public Reason reason() {
    return reason;
  }

  /** How long not to call; only for SLOW_DOWN and QUOTA_EXCEEDED, and only if Spotify said so. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /**
   * Whether Spotify may have refused the call because of the music in it, and not because of the
   * speaker or the account.
   */
  boolean mayConcernMusic() {
    return concernsMusic;
  }

  /** The permissions that the call needs. For MISSING_PERMISSION at least one is missing. */
  public Set<Scope> scopes() {
    return scopes;
  }
}
