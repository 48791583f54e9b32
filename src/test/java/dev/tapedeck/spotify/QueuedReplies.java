package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

/** A test of the client with queued responses over real HTTP. */
abstract class QueuedReplies {
  static final String TOKEN = "BQD-secret-token";
  static final Target KITCHEN =
      Target.of(new Device("id1", "Kitchen", "Speaker", false, false, 30, true));

  @AutoClose final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  void reply(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  SpotifyConnection connection() {
    return new SpotifyConnection(server.url("/v1").toString());
  }

  Spotify spotify() {
    return connection().as(TOKEN, Deadline.in(Duration.ofSeconds(6)));
  }

  SpotifyException failure(Consumer<Spotify> call) {
    return failure(call, Deadline.in(Duration.ofSeconds(6)));
  }

  SpotifyException failure(Consumer<Spotify> call, Deadline deadline) {
    Spotify spotify = connection().as(TOKEN, deadline);
    return catchThrowableOfType(SpotifyException.class, () -> call.accept(spotify));
  }

  static String line(RecordedRequest request) {
    return request.getMethod() + " " + request.getTarget();
  }
}
