package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Dns;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A name server that does not answer: a lookup ends with the deadline of the turn. */
class NameServerTest {
  private static final Duration TURN = Duration.ofMillis(700);

  @AutoClose private final MockWebServer server = new MockWebServer();
  private final CountDownLatch answer = new CountDownLatch(1);
  private final AtomicInteger lookups = new AtomicInteger();

  /** Answers as soon as the latch is released. */
  private List<InetAddress> mute(String host) throws UnknownHostException {
    lookups.incrementAndGet();
    try {
      answer.await();
    } catch (InterruptedException stopped) {
      throw new UnknownHostException(host);
    }
    return List.of(InetAddress.getLoopbackAddress());
  }

  @Test
  void endsEveryCallOfATurnByItsDeadline() {
    Spotify spotify = connection(80).as("token", Deadline.in(TURN));
    long start = System.nanoTime();
    for (int call = 0; call < 3; call++) {
      SpotifyException failure =
          catchThrowableOfType(SpotifyException.class, () -> spotify.next(Target.ACTIVE));
      assertThat(failure.reason()).isIn(Reason.SPOTIFY_DOWN, Reason.TOO_SLOW);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TURN.plusMillis(500));
  }

  @Test
  void startsOneLookupAtATime() {
    SpotifyConnection connection = connection(80);
    for (int turn = 0; turn < 3; turn++) {
      Spotify spotify = connection.as("token", Deadline.in(Duration.ofMillis(120)));
      catchThrowableOfType(SpotifyException.class, () -> spotify.pause(Target.ACTIVE));
    }
    assertThat(lookups).hasValue(1);
  }

  @Test
  void usesAnAnswerThatComesInTimeAndAsksAgainForTheNextConnection() throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());
    server.enqueue(new MockResponse.Builder().code(204).build());
    server.start();
    SpotifyConnection connection = connection(server.getPort());
    answer.countDown();
    for (int turn = 0; turn < 2; turn++) {
      connection.as("token", Deadline.in(Duration.ofSeconds(5))).next(Target.ACTIVE);
      connection.close();
    }
    assertThat(lookups).hasValue(2);
  }

  @Test
  void limitsThePreparationWithoutATurn() {
    long start = System.nanoTime();
    connection(80).open();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
  }

  private SpotifyConnection connection(int port) {
    Dns mute = this::mute;
    return new SpotifyConnection(
        "http://spotify.test:" + port + "/v1", InstantSource.system(), mute, HttpClients.PROTOCOLS);
  }
}
