package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Dns;
import okhttp3.Protocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Connections that die while they are idle, without a notice to either side: every call succeeds,
 * soon, and a call that is not idempotent is executed once.
 */
class DeadConnectionTest {
  private static final int REFUSED_STREAM = 7;

  /** A dead connection of HTTP/2 is noticed within twice the interval of pings, three seconds. */
  private static final Duration SOON = Duration.ofMillis(4500);

  private static final Map<String, Consumer<Spotify>> CALLS = calls();

  enum Http {
    HTTP_1(List.of(Protocol.HTTP_1_1)),
    HTTP_2(List.of(Protocol.H2_PRIOR_KNOWLEDGE));

    private final List<Protocol> protocols;

    Http(List<Protocol> protocols) {
      this.protocols = protocols;
    }
  }

  private final MockWebServer server = new MockWebServer();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-24T10:00:00Z"));
  private final List<String> executed = new CopyOnWriteArrayList<>();
  private final AtomicInteger peeks = new AtomicInteger();

  /** The effects on the first request of HTTP/2, null for none. */
  private final AtomicReference<MockResponse> firstHttp2Request = new AtomicReference<>();

  private BlackHole network;

  private static Map<String, Consumer<Spotify>> calls() {
    Map<String, Consumer<Spotify>> calls = new TreeMap<>();
    calls.put("next", s -> s.next(Target.ACTIVE));
    calls.put("previous", s -> s.previous(Target.ACTIVE));
    calls.put("queue", s -> s.queue("spotify:track:1", Target.ACTIVE));
    calls.put("add", s -> s.playlistEditing().add("spotify:track:1", "1"));
    calls.put("create", s -> s.playlistEditing().create("Gym"));
    calls.put("pause", s -> s.pause(Target.ACTIVE));
    calls.put("play", s -> s.play(new Music.Context("spotify:album:1"), Target.ACTIVE));
    calls.put("save", s -> s.save("spotify:track:1"));
    calls.put("remove", s -> s.playlistEditing().remove("spotify:track:1", "1"));
    calls.put("playback", Spotify::playback);
    return calls;
  }

  static Stream<Arguments> everyCallAndIdleTime() {
    List<Arguments> rows = new ArrayList<>();
    for (Http http : Http.values()) {
      for (String call : CALLS.keySet()) {
        for (int idle : List.of(2, 58)) {
          rows.add(Arguments.of(http, call, idle));
        }
      }
    }
    return rows.stream();
  }

  @AfterEach
  void stop() throws IOException {
    if (network != null) {
      network.close();
    }
    server.close();
  }

  @ParameterizedTest(name = "{0}: {1} after {2} s")
  @MethodSource("everyCallAndIdleTime")
  void succeedsThoughTheIdleConnectionIsDead(Http http, String call, int idleSeconds)
      throws Exception {
    start(http, request -> new MockResponse.Builder().code(204).build());
    SpotifyConnection connection = connection(http);
    CALLS.get("pause").accept(spotify(connection));
    executed.clear();
    network.silence();
    now.set(now.get().plusSeconds(idleSeconds));
    long start = System.nanoTime();
    CALLS.get(call).accept(spotify(connection));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    assertThat(executed).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Http.class)
  void sendsTheCallsOfATurnOnOneConnection(Http http) throws Exception {
    start(http, request -> new MockResponse.Builder().code(204).build());
    SpotifyConnection connection = connection(http);
    CALLS.values().forEach(call -> call.accept(spotify(connection)));
    assertThat(network.connections()).isEqualTo(1);
  }

  @Test
  void usesAnIdleHttp2ConnectionForACallThatMayBeRepeated() throws Exception {
    start(Http.HTTP_2, request -> new MockResponse.Builder().code(204).build());
    SpotifyConnection connection = connection(Http.HTTP_2);
    List<Integer> connections = new ArrayList<>();
    for (int idle : List.of(0, 9, 11)) {
      now.set(now.get().plusSeconds(idle));
      CALLS.get("pause").accept(spotify(connection));
      connections.add(network.connections());
    }
    assertThat(connections).containsExactly(1, 1, 2);
  }

  @Test
  void usesNoConnectionOfADifferentTimeAfterTheClockWasSetBack() throws Exception {
    start(Http.HTTP_2, request -> new MockResponse.Builder().code(204).build());
    SpotifyConnection connection = connection(Http.HTTP_2);
    CALLS.get("next").accept(spotify(connection));
    now.set(now.get().minusSeconds(3600));
    network.silence();
    CALLS.get("next").accept(spotify(connection));
    assertThat(executed).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("everyCall")
  void repeatsEveryCallThatTheServerHasNotProcessed(String call) throws Exception {
    firstHttp2Request.set(
        new MockResponse.Builder()
            .onRequestStart(new SocketEffect.CloseStream(REFUSED_STREAM))
            .build());
    start(Http.HTTP_2, request -> new MockResponse.Builder().code(204).build());
    CALLS.get(call).accept(spotify(connection(Http.HTTP_2)));
    assertThat(executed).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("everyCall")
  void repeatsEveryCallThatCouldNotBeSent(String call) throws Exception {
    start(Http.HTTP_1, request -> new MockResponse.Builder().code(204).build());
    AtomicReference<Boolean> fail = new AtomicReference<>(true);
    Dns failingOnce =
        host -> {
          if (fail.getAndSet(false)) {
            throw new java.net.UnknownHostException(host);
          }
          return Dns.SYSTEM.lookup(host);
        };
    String url = "http://localhost:" + network.port() + "/v1";
    SpotifyConnection connection =
        new SpotifyConnection(url, now::get, failingOnce, Http.HTTP_1.protocols);
    CALLS.get(call).accept(spotify(connection));
    assertThat(executed).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("everyCall")
  void usesANewConnectionAfterTheServerSaidGoAway(String call) throws Exception {
    firstHttp2Request.set(
        new MockResponse.Builder().onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE).build());
    start(Http.HTTP_2, request -> new MockResponse.Builder().code(204).build());
    SpotifyConnection connection = connection(Http.HTTP_2);
    for (int turn = 0; turn < 3; turn++) {
      CALLS.get(call).accept(spotify(connection));
    }
    assertThat(executed).hasSize(3);
    assertThat(network.connections()).isEqualTo(2);
  }

  /** The others may have been closed by the same restart. */
  @Test
  void closesAllIdleConnectionsAfterOneWasReset() throws Exception {
    AtomicReference<Boolean> reset = new AtomicReference<>(false);
    start(
        Http.HTTP_1,
        request ->
            reset.getAndSet(false)
                ? new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build()
                : new MockResponse.Builder()
                    .code(204)
                    .headersDelay(200, java.util.concurrent.TimeUnit.MILLISECONDS)
                    .build());
    SpotifyConnection connection = connection(Http.HTTP_1);
    List<Thread> parallel = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Thread thread = new Thread(() -> CALLS.get("pause").accept(spotify(connection)));
      thread.start();
      parallel.add(thread);
    }
    for (Thread thread : parallel) {
      thread.join();
    }
    assertThat(network.connections()).isEqualTo(3);
    reset.set(true);
    CALLS.get("pause").accept(spotify(connection));
    assertThat(network.connections()).as("the retry opens a new one").isEqualTo(4);
  }

  /** INTERNAL_ERROR, CANCEL and ENHANCE_YOUR_CALM say nothing about what was executed. */
  @ParameterizedTest
  @ValueSource(ints = {2, 8, 11})
  void doesNotRepeatANextThatMayHaveBeenExecuted(int code) throws Exception {
    firstHttp2Request.set(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseStream(code)).build());
    start(Http.HTTP_2, request -> new MockResponse.Builder().code(204).build());
    Spotify spotify = spotify(connection(Http.HTTP_2));
    SpotifyException failure =
        catchThrowableOfType(SpotifyException.class, () -> spotify.next(Target.ACTIVE));
    assertThat(failure.reason()).isEqualTo(Reason.SPOTIFY_DOWN);
    assertThat(executed).hasSize(1);
  }

  static Stream<String> everyCall() {
    return CALLS.keySet().stream();
  }

  private interface Responder {
    MockResponse answer(RecordedRequest request);
  }

  private void start(Http http, Responder responder) throws IOException {
    server.setProtocols(http.protocols);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            if (request.getTarget().startsWith("/v1/")) { // Not for a refused stream.
              executed.add(request.getTarget());
            }
            return responder.answer(request);
          }

          /** Called twice for a connection, and then for each request of HTTP/2. */
          @Override
          public MockResponse peek() {
            MockResponse effect = firstHttp2Request.get();
            return effect != null && peeks.incrementAndGet() == 3 ? effect : super.peek();
          }
        });
    server.start();
    network = new BlackHole(server.getPort());
  }

  private SpotifyConnection connection(Http http) {
    String url = "http://127.0.0.1:" + network.port() + "/v1";
    return new SpotifyConnection(url, now::get, Dns.SYSTEM, http.protocols);
  }

  private static Spotify spotify(SpotifyConnection connection) {
    return connection.as("token", Deadline.in(Duration.ofMillis(6500)));
  }
}
