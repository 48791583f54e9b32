package dev.tapedeck.spotify;

import dev.tapedeck.spotify.SpotifyConnection.Reply;
import dev.tapedeck.spotify.SpotifyJson.Type;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;

/** Sends the calls of one listener and one turn, and turns refusals into exceptions. */
final class Sender {
  /** A call is not sent with less time than this. */
  private static final Duration MIN_TIMEOUT = Duration.ofMillis(50);

  private final SpotifyConnection connection;
  private final String token;
  private final Deadline deadline;

  Sender(SpotifyConnection connection, String token, Deadline deadline) {
    this.connection = connection;
    this.token = token;
    this.deadline = deadline;
  }

  /** A sender for the same listener with a sooner deadline. */
  Sender within(Duration time) {
    return new Sender(connection, token, deadline.atMost(time));
  }

  /**
   * Sends a call, and once more if {@link Call#pauseBeforeRepeat} and the deadline allow it. If
   * that may help, it transfers the playback to the call's speaker before the retry.
   *
   * @return the body of a read, empty for a command
   * @throws SpotifyException with the reason of the failure
   */
  byte[] send(Call call) {
    try {
      return sendOnce(call);
    } catch (SpotifyException failure) {
      Duration pause = call.pauseBeforeRepeat(failure).orElseThrow(() -> failure);
      if (!deadline.allows(pause.plus(MIN_TIMEOUT))) {
        throw failure;
      }
      if (call.needsTransfer(failure)) {
        wake(call.query().get("device_id"));
      }
      sleep(pause, call);
      return sendOnce(call);
    }
  }

  private void wake(String deviceId) {
    try {
      sendOnce(Call.transfer(deviceId, false));
    } catch (SpotifyException failed) {
      // The call is retried in any case, and its failure is the one to report.
    }
  }

  private byte[] sendOnce(Call call) {
    connection
        .limits()
        .refusal(call)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    Reply reply = exchange(call);
    if (reply.isSuccess()) {
      return reply.body();
    }
    Refusal read = Refusal.read(reply.status(), reply.body());
    Reason reason = read.reason(call.onPlayer(), call.onDevice());
    SpotifyException refusal =
        SpotifyException.of(
            reason, call, reply.retryAfter(), read.mayConcernMusic(reason, call.onDevice()));
    connection.limits().note(call, refusal);
    throw refusal;
  }

  private Reply exchange(Call call) {
    try {
      if (!deadline.allows(MIN_TIMEOUT)) {
        throw new InterruptedIOException("the deadline has passed");
      }
      return connection.exchange(call, token, deadline.remaining());
    } catch (InterruptedIOException late) {
      throw SpotifyException.of(Reason.TOO_SLOW, call, late);
    } catch (IOException broken) {
      throw SpotifyException.of(Reason.SPOTIFY_DOWN, call, broken);
    }
  }

  /** Sends a read and returns its body as a value of the type. */
  <T> T read(Call call, Type<T> type) {
    return read(call, send(call), type);
  }

  /** Sends a read that Spotify answers without a body if there is nothing to report. */
  <T> Optional<T> readIfAny(Call call, Type<T> type) {
    byte[] body = send(call);
    return isBlank(body) ? Optional.empty() : Optional.of(read(call, body, type));
  }

  private static boolean isBlank(byte[] body) {
    for (byte character : body) {
      if (character < 0 || character > ' ') {
        return false;
      }
    }
    return true;
  }

  private static <T> T read(Call call, byte[] body, Type<T> type) {
    try {
      T value = type.read(body);
      if (value != null) {
        return value;
      }
    } catch (IOException notOfThatType) {
      // Not kept as the cause: its message may quote the response.
    }
    throw SpotifyException.of(Reason.UNREADABLE, call);
  }

  private static void sleep(Duration pause, Call call) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw SpotifyException.of(Reason.TOO_SLOW, call, interrupted);
    }
  }
}
