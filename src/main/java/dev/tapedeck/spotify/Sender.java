package dev.tapedeck.spotify;

import dev.tapedeck.spotify.SpotifyConnection.Reply;
import dev.tapedeck.spotify.SpotifyJson.Type;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Sends the calls of one listener and one turn, and turns refusals into exceptions. */
final class Sender {
  /** A call is not sent with less time than this. */
  private static final Duration MIN_TIMEOUT = Duration.ofMillis(50);

  private final SpotifyConnection connection;
  private final String token;
  private final Deadline deadline;

  /** The speakers as this turn read them last, null if it has not. */
  private final AtomicReference<List<Device>> devices;

  Sender(SpotifyConnection connection, String token, Deadline deadline) {
    this(connection, token, deadline, new AtomicReference<>());
  }

  private Sender(
      SpotifyConnection connection,
      String token,
      Deadline deadline,
      AtomicReference<List<Device>> devices) {
    this.connection = connection;
    this.token = token;
    this.deadline = deadline;
    this.devices = devices;
  }

  /** A sender for the same listener with a sooner deadline. */
  Sender within(Duration time) {
    return new Sender(connection, token, deadline.atMost(time), devices);
  }

  /** Reads the speakers that have a name. */
  List<Device> devices() {
    Call call = Call.get("/me/player/devices", Scope.USER_READ_PLAYBACK_STATE);
    List<Device> all = read(call, Responses.DEVICES).devices();
    devices.set(Lists.complete(all));
    return Lists.complete(all, device -> device.name() != null);
  }

  /**
   * The active speaker, as this turn read it before or else reads it now; empty if there is none.
   */
  Optional<Device> activeDevice() {
    if (devices.get() == null) {
      devices();
    }
    return devices.get().stream().filter(Device::active).findFirst();
  }

  /**
   * Sends a call, and once more if {@link RetryPolicy} and the deadline allow it.
   *
   * @return the body of a read, empty for a command
   * @throws SpotifyException with the reason of the failure
   */
  byte[] send(Call call) {
    try {
      return sendOnce(call);
    } catch (SpotifyException failure) {
      Duration wait = RetryPolicy.waitAfter(failure, call).orElseThrow(() -> failure);
      if (!deadline.allows(wait.plus(MIN_TIMEOUT))) {
        throw failure;
      }
      boolean asleep = failure.reason() == Reason.DEVICE_NOT_FOUND;
      return asleep && call.startsPlaybackOnDevice()
          ? new SpeakerWakeUp(this, call).send(wait)
          : sendAfter(wait, call);
    }
  }

  /** Sends a call once, after a time. */
  byte[] sendAfter(Duration wait, Call call) {
    sleep(wait, call);
    return sendOnce(call);
  }

  /** Sends a call once. */
  byte[] sendOnce(Call call) {
    connection
        .limits()
        .refusal(call)
        .ifPresent(
            limited -> {
              throw limited;
            });
    Reply reply = exchange(call);
    Optional<Refusal> refusal =
        reply.isSuccess()
            ? Refusal.inSuccess(reply.body())
            : Optional.of(Refusal.read(reply.status(), reply.body()));
    if (refusal.isPresent()) {
      throw refused(call, refusal.get(), reply.retryAfter());
    }
    return reply.body();
  }

  private SpotifyException refused(Call call, Refusal refusal, String retryAfter) {
    Reason reason = refusal.reason(call.onPlayer(), call.onDevice());
    Optional<Duration> wait = connection.limits().wait(reason, retryAfter);
    SpotifyException failure = SpotifyException.refused(refusal, reason, call, wait.orElse(null));
    connection.limits().note(call, failure);
    return failure;
  }

  private Reply exchange(Call call) {
    if (!SpotifyConnection.isValidInHeader(token)) {
      throw SpotifyException.notSent(Reason.LINK_EXPIRED, call);
    }
    if (!deadline.allows(MIN_TIMEOUT)) {
      throw SpotifyException.notSent(Reason.TOO_SLOW, call);
    }
    try {
      return connection.exchange(call, token, deadline.remaining());
    } catch (NotProcessedException failure) {
      IOException cause = failure.getCause();
      throw SpotifyException.noResponse(reason(cause), call, true, cause);
    } catch (IOException failure) {
      throw SpotifyException.noResponse(reason(failure), call, false, failure);
    }
  }

  private static Reason reason(IOException failure) {
    return failure instanceof InterruptedIOException ? Reason.TOO_SLOW : Reason.SPOTIFY_DOWN;
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
    throw SpotifyException.unreadable(call);
  }

  private static void sleep(Duration pause, Call call) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw SpotifyException.noResponse(Reason.TOO_SLOW, call, true, interrupted);
    }
  }
}
