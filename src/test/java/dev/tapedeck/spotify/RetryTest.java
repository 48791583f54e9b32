package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which requests are retried, when, and which are never retried. */
class RetryTest extends QueuedReplies {
  @Test
  void retriesAReadOnceAfterAServerError() {
    reply(502, "");
    reply(200, "{\"devices\":[]}");
    assertThat(spotify().devices()).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void retriesAPauseOnlyOnce() {
    reply(503, "");
    reply(503, "");
    reply(204, "");
    assertThat(failure(s -> s.pause(Target.ACTIVE)).reason()).isEqualTo(Reason.SPOTIFY_DOWN);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void doesNotRetryANextThoughOkHttpWould() {
    server.enqueue(new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build());
    reply(204, "");
    assertThat(failure(s -> s.next(Target.ACTIVE)).reason()).isEqualTo(Reason.SPOTIFY_DOWN);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void doesNotRetryANextAfterABrokenConnection() {
    server.enqueue(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    reply(204, "");
    assertThat(failure(s -> s.next(Target.ACTIVE)).reason()).isEqualTo(Reason.SPOTIFY_DOWN);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void doesNotRetryANextAfterATimeout() {
    server.enqueue(
        new MockResponse.Builder()
            .code(204)
            .headersDelay(2, java.util.concurrent.TimeUnit.SECONDS)
            .build());
    SpotifyException failure =
        failure(s -> s.next(Target.ACTIVE), Deadline.in(Duration.ofMillis(300)));
    assertThat(failure.reason()).isEqualTo(Reason.TOO_SLOW);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void wakesASleepingSpeakerWithASecondCommandASecondLater() {
    reply(404, "{\"error\":{\"status\":404,\"message\":\"Not found.\"}}");
    reply(204, "");
    long start = System.nanoTime();
    spotify().next(KITCHEN);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(900));
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void transfersThePlaybackToASleepingSpeakerBeforeTheRetry() throws Exception {
    reply(404, "{\"error\":{\"status\":404,\"message\":\"Not found.\"}}");
    reply(404, "");
    reply(204, "");
    spotify().play(new Music.Context("spotify:album:1"), KITCHEN);
    assertThat(server.takeRequest().getTarget()).startsWith("/v1/me/player/play?device_id=");
    assertThat(server.takeRequest().getBody().utf8()).contains("device_ids", "\"play\":false");
    assertThat(server.takeRequest().getTarget()).startsWith("/v1/me/player/play?device_id=");
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void doesNotTransferThePlaybackForAVolumeCommand() {
    reply(404, "");
    reply(204, "");
    spotify().volume(10, KITCHEN);
    assertThat(server.getRequestCount()).as("volume, and its retry").isEqualTo(2);
  }

  @Test
  void givesUpOnASpeakerThatStaysAsleep() {
    reply(404, "Device not found, and this is not JSON");
    reply(404, "");
    assertThat(failure(s -> s.pause(KITCHEN)).reason()).isEqualTo(Reason.DEVICE_NOT_FOUND);
  }

  @Test
  void waitsForAShortRetryAfter() {
    server.enqueue(new MockResponse.Builder().code(429).addHeader("Retry-After", "1").build());
    reply(204, "");
    spotify().next(Target.ACTIVE);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void sendsNoRequestUntilALongRetryAfterHasPassed() {
    server.enqueue(new MockResponse.Builder().code(429).addHeader("Retry-After", "3600").build());
    SpotifyConnection connection = connection();
    for (int i = 0; i < 3; i++) {
      Spotify spotify = connection.as(TOKEN, Deadline.in(Duration.ofSeconds(5)));
      SpotifyException failure =
          catchThrowableOfType(SpotifyException.class, () -> spotify.next(Target.ACTIVE));
      assertThat(failure.reason()).isEqualTo(Reason.SLOW_DOWN);
      assertThat(failure.retryAfter().orElseThrow())
          .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
    reply(200, "{}");
    connection.as(TOKEN, Deadline.in(Duration.ofSeconds(5))).search("x", List.of(Kind.TRACK));
    assertThat(server.getRequestCount())
        .as("the limit applies to one group of endpoints")
        .isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"401", "403"})
  void retriesAReadAfterAFalse401Or403(int status) {
    reply(status, "");
    reply(200, "{\"devices\":[]}");
    assertThat(spotify().devices()).isEmpty();
    reply(status, "");
    reply(204, "");
    assertThat(failure(s -> s.pause(Target.ACTIVE)).reason())
        .isIn(Reason.LINK_EXPIRED, Reason.NOT_ALLOWED);
    assertThat(server.getRequestCount()).as("a command is not retried").isEqualTo(3);
  }

  @Test
  void doesNotRetryBeyondTheDeadline() {
    SpotifyException failure = failure(Spotify::devices, Deadline.in(Duration.ofMillis(10)));
    assertThat(failure.reason()).isEqualTo(Reason.TOO_SLOW);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void doesNotFollowARedirectWithTheToken() {
    server.enqueue(
        new MockResponse.Builder()
            .code(302)
            .addHeader("Location", server.url("/elsewhere").toString())
            .build());
    assertThat(failure(s -> s.pause(Target.ACTIVE)).reason()).isEqualTo(Reason.NOT_ALLOWED);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }
}
