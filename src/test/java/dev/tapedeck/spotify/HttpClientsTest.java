package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class HttpClientsTest {
  @AutoClose private final MockWebServer server = new MockWebServer();

  /** HTTP/2 without TLS; {@code ColdStartIT} has it with TLS. */
  @Test
  void connectsOverHttp2WithoutARequestAndTheNextCallUsesTheConnection() throws Exception {
    List<Protocol> http2 = List.of(Protocol.H2_PRIOR_KNOWLEDGE);
    server.setProtocols(http2);
    OkHttpClient client = create(http2);
    start();
    HttpClients.connect(client, server.url("/"));
    assertThat(client.connectionPool().idleConnectionCount()).isEqualTo(1);
    assertThat(server.getRequestCount()).isZero();
    assertThat(call(client)).isEqualTo(204);
    assertThat(call(client)).isEqualTo(204);
    assertThat(server.takeRequest().getConnectionIndex()).isZero();
    assertThat(server.takeRequest().getConnectionIndex()).isZero();
  }

  @Test
  void connectsOverHttp1WithoutARequestAndTheNextCallSucceeds() throws Exception {
    OkHttpClient client = create(HttpClients.PROTOCOLS);
    start();
    HttpClients.connect(client, server.url("/"));
    assertThat(server.getRequestCount()).isZero();
    assertThat(call(client)).isEqualTo(204);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void answersReadsAndCommandsInMemory() {
    SpotifyConnection connection =
        SpotifyConnection.answering("{\"devices\":[{\"id\":\"1\",\"name\":\"Den\"}]}");
    Spotify spotify = connection.as("none", Deadline.in(Duration.ofSeconds(6)));
    for (int turn = 0; turn < 2; turn++) {
      assertThat(spotify.devices()).extracting(Device::name).containsExactly("Den");
      spotify.next(Target.ACTIVE); // Throws if it is not answered.
      spotify.play(new Music.Context("spotify:album:1"), Target.ACTIVE);
      connection.close();
    }
  }

  private static OkHttpClient create(List<Protocol> protocols) {
    IdleConnections idle = new IdleConnections(InstantSource.system());
    return HttpClients.create(Dns.SYSTEM, idle, protocols);
  }

  private void start() throws Exception {
    server.enqueue(new MockResponse.Builder().code(204).build());
    server.enqueue(new MockResponse.Builder().code(204).build());
    server.start();
  }

  private int call(OkHttpClient client) throws Exception {
    Request request = new Request.Builder().url(server.url("/")).build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }
}
