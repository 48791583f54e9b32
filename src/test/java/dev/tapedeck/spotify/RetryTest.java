package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    reply(200, "{\"devices\":[]}");
    reply(404, "{\"error\":{\"status\":404,\"message\":\"Not found.\"}}");
    reply(404, "");
    reply(204, "");
    Spotify spotify = spotify();
    spotify.devices();
    spotify.play(new Music.Context("spotify:album:1"), KITCHEN);
    server.takeRequest();
    assertThat(server.takeRequest().getTarget()).startsWith("/v1/me/player/play?device_id=");
    assertThat(server.takeRequest().getBody().utf8()).contains("device_ids", "\"play\":false");
    assertThat(server.takeRequest().getTarget()).startsWith("/v1/me/player/play?device_id=");
    assertThat(server.getRequestCount()).isEqualTo(4);
  }

  /** The speakers say which one is active, so that the transfer could be undone. */
  @Test
  void readsTheSpeakersBeforeATransferIfTheTurnHasNotReadThem() throws Exception {
    reply(404, "");
    reply(200, "{\"devices\":[]}");
    reply(204, "");
    reply(204, "");
    spotify().play(new Music.Context("spotify:album:1"), KITCHEN);
    server.takeRequest();
    assertThat(line(server.takeRequest())).isEqualTo("GET /v1/me/player/devices");
    assertThat(line(server.takeRequest())).isEqualTo("PUT /v1/me/player");
    assertThat(server.getRequestCount()).isEqualTo(4);
  }

  /** Spotify refuses to resume what plays, and the transfer keeps the music playing. */
  @Test
  void resumesOnASleepingSpeakerByATransferAlone() throws Exception {
    reply(404, "");
    reply(204, "");
    spotify().resume(KITCHEN);
    server.takeRequest();
    assertThat(server.takeRequest().getBody().utf8()).contains("device_ids", "\"play\":true");
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void doesNotTransferThePlaybackIfItCouldNotBeTransferredBack() {
    reply(404, "");
    reply(500, "");
    reply(500, "");
    reply(204, "");
    spotify().play(new Music.Context("spotify:album:1"), KITCHEN);
    assertThat(server.getRequestCount()).as("play, the speakers twice, play").isEqualTo(4);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401|",
        "403|{\"error\":{\"status\":403,\"message\":\"Forbidden\"}}",
        "403|{\"error\":{\"message\":\"Player command failed: Premium required\",\"reason\":"
            + "\"PREMIUM_REQUIRED\"}}",
      })
  void retriesIdempotentCallsOnceAfterA401Or403ThatMayBeFalse(int status, String body) {
    String refusal = body == null ? "" : body;
    reply(status, refusal);
    reply(200, "{\"devices\":[]}");
    assertThat(spotify().devices()).isEmpty();
    reply(status, refusal);
    reply(204, "");
    spotify().pause(Target.ACTIVE);
    assertThat(server.getRequestCount()).isEqualTo(4);
    reply(status, refusal);
    reply(status, refusal);
    assertThat(failure(s -> s.save("spotify:track:1")).status()).isEqualTo(status);
    assertThat(server.getRequestCount()).as("the second refusal is believed").isEqualTo(6);
    reply(status, refusal);
    assertThat(failure(s -> s.next(Target.ACTIVE)).status()).isEqualTo(status);
    assertThat(server.getRequestCount()).as("next is not retried").isEqualTo(7);
  }

  /** Every error status; those that say that the call is wrong are believed at once. */
  @ParameterizedTest(name = "{0} is sent {1} times")
  @CsvSource({
    "300,1", "301,1", "302,1", "304,1", "307,1", "308,1", "400,1", "401,2", "402,1", "403,2",
    "404,1", "405,1", "406,1", "408,2", "409,2", "410,1", "411,1", "412,1", "413,1", "414,1",
    "415,1", "417,1", "418,1", "421,1", "422,1", "423,1", "424,1", "425,2", "426,1", "428,1",
    "429,1", "431,1", "451,1", "500,2", "501,1", "502,2", "503,2", "504,2", "505,1", "507,1",
    "508,1", "510,1", "511,1", "520,2", "522,2", "524,2", "529,2",
  })
  void repeatsAnIdempotentCallOnlyAfterATemporaryFailure(int status, int times) {
    List<Consumer<Spotify>> idempotent =
        List.of(
            s -> s.playlists(0),
            s -> s.pause(Target.ACTIVE),
            s -> s.unsave("spotify:track:1"),
            s -> s.playlistEditing().remove("spotify:track:1", "1"));
    for (Consumer<Spotify> call : idempotent) {
      int before = server.getRequestCount();
      reply(status, "");
      if (times == 2) {
        reply(status, "");
      }
      assertThat(failure(call).status()).isEqualTo(status);
      assertThat(server.getRequestCount() - before).isEqualTo(times);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 403, 405, 408, 409, 413, 425, 429, 500, 502, 503, 504, 520})
  void repeatsNoOtherCallAfterAnyStatus(int status) {
    List<Consumer<Spotify>> notIdempotent =
        List.of(
            s -> s.next(Target.ACTIVE),
            s -> s.previous(Target.ACTIVE),
            s -> s.queue("spotify:track:1", Target.ACTIVE),
            s -> s.playlistEditing().add("spotify:track:1", "1"),
            s -> s.playlistEditing().create("Gym"));
    for (Consumer<Spotify> call : notIdempotent) {
      int before = server.getRequestCount();
      reply(status, "");
      assertThat(failure(call).status()).isEqualTo(status);
      assertThat(server.getRequestCount() - before).isEqualTo(1);
    }
  }

  /** OkHttp itself repeats a call after "0", and can't read a number that is no int. */
  @ParameterizedTest
  @ValueSource(strings = {"0", "99999999999", "soon"})
  void ignoresTheRetryAfterOfA503(String retryAfter) {
    for (int call = 0; call < 4; call++) {
      server.enqueue(
          new MockResponse.Builder().code(503).addHeader("Retry-After", retryAfter).build());
    }
    assertThat(failure(Spotify::devices).reason()).isEqualTo(Reason.SPOTIFY_DOWN);
    assertThat(server.getRequestCount()).isEqualTo(2);
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
    assertThat(failure(s -> s.pause(Target.ACTIVE)).reason()).isEqualTo(Reason.UNREADABLE);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }
}
