package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import okhttp3.Dns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is believed of a 429, for which calls, and for how long. */
class RateLimitsTest extends QueuedReplies {
  private static final String RATE = "{\"error\":{\"status\":429,\"message\":\"API rate limit\"}}";
  private static final String QUOTA =
      "{\"error\":{\"status\":429,\"message\":\"Too many requests\",\"reason\":\"QUOTA_EXCEEDED\"}}";

  /** A Tuesday. */
  private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private SpotifyConnection connection;

  @BeforeEach
  void connect() {
    connection =
        new SpotifyConnection(
            server.url("/v1").toString(), now::get, Dns.SYSTEM, HttpClients.PROTOCOLS);
  }

  @ParameterizedTest(name = "{0} is {1} s")
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "30|30",
        "0030|30",
        "60|60",
        "3600|3600",
        "86400|86400",
        "86401|60",
        "999999999|60",
        "99999999999999999999|60",
        "Tue, 24 Nov 2026 10:00:20 GMT|20",
        "Tue, 24 Nov 2026 11:00:20 GMT|3620",
        "Tue, 24 Nov 2099 11:00:20 GMT|60",
        "Tue, 24 Nov 2026 09:00:00 GMT|0",
        "''|",
        "soon|",
        "-4|",
        "1.5|",
        "1e3|",
        "0x10|",
        "Tue, 99 Nov 2026 10:00:20 GMT|",
      })
  void tellsHowLongARateLimitLastsIfThatIsPlausible(String header, Long seconds) {
    limit(RATE, header);
    SpotifyException failure = failure(s -> s.next(Target.ACTIVE));
    assertThat(failure.reason()).isEqualTo(Reason.SLOW_DOWN);
    assertThat(failure.retryAfter().map(Duration::toSeconds).orElse(null)).isEqualTo(seconds);
  }

  @Test
  void doesNotBelieveThousandsOfDigits() {
    limit(RATE, "9".repeat(4000));
    assertThat(failure(s -> s.next(Target.ACTIVE)).retryAfter()).hasValue(Duration.ofMinutes(1));
    limit(QUOTA, "9".repeat(4000));
    now.set(START.plusSeconds(61));
    assertThat(failure(s -> s.next(Target.ACTIVE)).retryAfter()).hasValue(Duration.ofHours(1));
  }

  @ParameterizedTest
  @CsvSource({
    "999999999,60,false",
    "3600,60,false",
    "30,30,false",
    "999999999,3600,true",
    "19056,3600,true",
    "1800,1800,true",
  })
  void sendsNoCallUntilTheTimeHasPassedAndThenTriesAgain(
      String header, int seconds, boolean quota) {
    limit(quota ? QUOTA : RATE, header);
    failure(s -> s.next(Target.ACTIVE));
    now.set(START.plusSeconds(seconds - 1));
    assertThat(failure(s -> s.next(Target.ACTIVE)).retryAfter()).isPresent();
    assertThat(server.getRequestCount()).isEqualTo(1);
    now.set(START.plusSeconds(seconds));
    reply(204, "");
    spotify().next(Target.ACTIVE);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void limitsTheTimeAgainIfTheNextAttemptIsRefusedToo() {
    for (int attempt = 0; attempt < 3; attempt++) {
      limit(RATE, "999999999");
      assertThat(failure(s -> s.next(Target.ACTIVE)).reason()).isEqualTo(Reason.SLOW_DOWN);
      now.set(now.get().plusSeconds(60));
    }
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void appliesTheRateLimitToTheWholeApp() {
    limit(RATE, "30");
    failure(s -> s.next(Target.ACTIVE));
    SpotifyException failure = failure(s -> s.search("x", List.of(Kind.TRACK)));
    assertThat(failure.reason()).isEqualTo(Reason.SLOW_DOWN);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void appliesAQuotaToItsGroupOfEndpointsOnly() {
    limit(QUOTA, "19056");
    failure(s -> s.search("x", List.of(Kind.TRACK)));
    assertThat(failure(s -> s.spoken().searchShows("x")).reason()).isEqualTo(Reason.QUOTA_EXCEEDED);
    assertThat(server.getRequestCount()).isEqualTo(1);
    reply(204, "");
    spotify().next(Target.ACTIVE);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void remembersNothingOfARefusalWithoutATime() {
    reply(429, "Too many requests");
    failure(s -> s.next(Target.ACTIVE));
    reply(204, "");
    spotify().next(Target.ACTIVE);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void ignoresALimitThatTheClockHasMadeLonger() {
    limit(QUOTA, "1800");
    failure(s -> s.next(Target.ACTIVE));
    now.set(START.minus(Duration.ofDays(1)));
    reply(204, "");
    spotify().next(Target.ACTIVE);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  private void limit(String body, String retryAfter) {
    MockResponse.Builder response = new MockResponse.Builder().code(429).body(body);
    server.enqueue(response.addHeader("Retry-After", retryAfter).build());
    // For a retry after a wait of up to a second.
    if (retryAfter.equals("0") || retryAfter.contains("09:00:00")) {
      server.enqueue(response.build());
    }
  }

  @Override
  Spotify spotify() {
    return connection.as(TOKEN, Deadline.in(Duration.ofSeconds(6)));
  }

  @Override
  SpotifyException failure(Consumer<Spotify> call) {
    return catchThrowableOfType(SpotifyException.class, () -> call.accept(spotify()));
  }
}
