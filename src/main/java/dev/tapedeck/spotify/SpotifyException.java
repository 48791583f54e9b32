package dev.tapedeck.spotify;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A call to Spotify that came to nothing, and why.
 *
 * <p>Its text names the call and the reason; it never holds a token, a query or Spotify's own
 * words.
 */
public final class SpotifyException extends RuntimeException {
  private final Reason reason;
  private final Duration retryAfter;
  private final Set<Scope> scopes;

  private SpotifyException(
      Reason reason, String call, Duration retryAfter, Set<Scope> scopes, Throwable cause) {
    super(call + ": " + reason, cause);
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
   * A refused call.
   *
   * @param retryAfter the header of that name: seconds, or anything else for "not said"
   */
  static SpotifyException of(Reason reason, Call call, String retryAfter) {
    Duration wait =
        retryAfter.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(retryAfter)) : null;
    return new SpotifyException(reason, call.toString(), wait, call.scopes(), null);
  }

  /** A call that was not sent, since Spotify asked to be left alone for so long. */
  static SpotifyException limited(Reason reason, Call call, Duration remaining) {
    return new SpotifyException(reason, call.toString(), remaining, call.scopes(), null);
  }

  /** The request carried no token, so that nothing could be called. */
  public static SpotifyException notLinked() {
    return new SpotifyException(Reason.NOT_LINKED, "no access token", null, Set.of(), null);
  }

  public Reason reason() {
    return reason;
  }

  /** How long Spotify asks to be left alone; only with SLOW_DOWN and QUOTA_EXCEEDED, if it said. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** The permissions that the call needs, at least one of which the link lacks. */
  public Set<Scope> scopes() {
    return scopes;
  }
}
