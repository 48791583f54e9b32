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
  /** The status of a failure without a response. */
  static final int CONNECTION_LOST = 0;

  private final Reason reason;
  private final int status;
  private final boolean notProcessed;
  private final Duration retryAfter;
  private final Set<Scope> scopes;
  private final boolean concernsMusic;
  private final boolean mayHaveTakenEffect;

  private SpotifyException(
      Failure failure,
      String call,
      Set<Scope> scopes,
      boolean mayHaveTakenEffect,
      Throwable cause) {
    super(call + ": " + failure.reason(), cause);
    this.mayHaveTakenEffect = mayHaveTakenEffect;
    this.reason = failure.reason();
    this.status = failure.status();
    this.notProcessed = failure.notProcessed();
    this.retryAfter = failure.retryAfter();
    this.scopes = scopes;
    this.concernsMusic = failure.concernsMusic();
  }

  /**
   * What is known of a failure.
   *
   * @param retryAfter null if unknown
   */
  private record Failure(
      Reason reason, int status, boolean notProcessed, Duration retryAfter, boolean concernsMusic) {
    /** Whether Spotify may have executed the call. */
    boolean isUnclear() {
      boolean noAnswer = status == CONNECTION_LOST || status == 408 || status >= 500;
      return !notProcessed && (noAnswer || reason == Reason.UNREADABLE);
    }
  }

  /** A call that Spotify answered, with a body that is not as specified. */
  static SpotifyException unreadable(Call call) {
    return of(new Failure(Reason.UNREADABLE, 200, false, null, false), call, null);
  }

  /** A call that can't be sent, for which it is known how Spotify would refuse it. */
  static SpotifyException notSent(Reason reason, Call call) {
    return of(new Failure(reason, 200, false, null, false), call, null);
  }

  /**
   * A call without a response.
   *
   * @param notProcessed whether it is certain that Spotify has not begun to execute it
   */
  static SpotifyException noResponse(
      Reason reason, Call call, boolean notProcessed, Throwable cause) {
    return of(new Failure(reason, CONNECTION_LOST, notProcessed, null, false), call, cause);
  }

  /**
   * A call with an error response.
   *
   * @param retryAfter null if it does not say when to call again
   */
  static SpotifyException refused(Refusal refusal, Reason reason, Call call, Duration retryAfter) {
    boolean concernsMusic = refusal.mayConcernMusic(reason, call.onDevice());
    return of(new Failure(reason, refusal.status(), false, retryAfter, concernsMusic), call, null);
  }

  /** A call that was not sent because of an earlier Retry-After, of which this time remains. */
  static SpotifyException limited(Reason reason, Call call, Duration remaining) {
    return of(new Failure(reason, 429, false, remaining, false), call, null);
  }

  /** The request has no access token. */
  public static SpotifyException notLinked() {
    Failure failure = new Failure(Reason.NOT_LINKED, 401, false, null, false);
    return new SpotifyException(failure, "no access token", Set.of(), false, null);
  }

  private static SpotifyException of(Failure failure, Call call, Throwable cause) {
    boolean mayHaveTakenEffect = !call.isGet() && failure.isUnclear();
    return new SpotifyException(failure, call.toString(), call.scopes(), mayHaveTakenEffect, cause);
  }

  public Reason reason() {
    return reason;
  }

  /** The HTTP status, or {@link #CONNECTION_LOST}. */
  int status() {
    return status;
  }

  /** Whether it is certain that Spotify has not executed the call. False if it is not known. */
  boolean notProcessed() {
    return notProcessed;
  }

  /**
   * How long the limit lasts, at most a day; only for SLOW_DOWN and QUOTA_EXCEEDED, and only if
   * Spotify said so.
   */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /** The permissions that the call needs. For MISSING_PERMISSION at least one is missing. */
  public Set<Scope> scopes() {
    return scopes;
  }

  /** Whether a play command may have been refused because of the music in it. */
  public boolean mayConcernMusic() {
    return concernsMusic;
  }

  /**
   * Whether the call was a change that Spotify may have made in spite of the failure: no response,
   * or one that does not tell.
   */
  public boolean mayHaveTakenEffect() {
    return mayHaveTakenEffect;
  }
}
