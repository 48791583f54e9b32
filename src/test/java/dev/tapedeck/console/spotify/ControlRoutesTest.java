package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.spotify.Client.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ControlRoutesTest extends StandInFixture {
  @Test
  void faultsAreListedAndSwitchedOverHttp() {
    assertThat(control("GET", "/faults", "").json()).hasSize(Faults.names().size());
    assertThat(control("PUT", "/faults/error-500", "{\"times\":1}").status()).isEqualTo(204);
    assertThat(control("GET", "/faults", "").body())
        .contains("{\"name\":\"error-500\",")
        .contains("\"on\":true");
    assertThat(sam.get("/me").status()).isEqualTo(500);
    assertThat(sam.get("/me").status()).isEqualTo(200);

    control("PUT", "/faults/ad", "");
    control("DELETE", "/faults/ad", "");
    assertThat(spotify.faults().isOn("ad")).isFalse();
    control("PUT", "/faults/ad", "");
    control("DELETE", "/faults", "");
    assertThat(spotify.faults().isOn("ad")).isFalse();
    assertThat(control("PUT", "/faults/meteor", "").status()).isEqualTo(400);
    assertThat(control("PUT", "/faults/ad", "{").status()).isEqualTo(400);
  }

  @Test
  void theStateHoldsWhatThePageShows() {
    sam.get("/me/player");
    JsonNode state = control("GET", "/state", "").json();

    assertThat(state.path("player").path("title").asText()).isEqualTo("Northbound");
    assertThat(state.path("player").path("volume").asInt()).isEqualTo(40);
    assertThat(state.path("player").path("artUrl").asText()).endsWith(".svg?width=300");
    assertThat(state.path("devices")).hasSize(6);
    assertThat(state.path("queue").path(0).path("title").asText()).isEqualTo("Salt & Iron");
    assertThat(state.path("liked").path("total").asInt()).isEqualTo(70);
    assertThat(state.path("liked").path("items")).hasSize(20);
    assertThat(state.path("playlists").path(0).path("name").asText()).isEqualTo("Road Trip");
    assertThat(state.path("history")).hasSize(8);
    assertThat(state.path("calls").path(0).path("target").asText()).isEqualTo("/me/player");
    assertThat(control("GET", "/state?user=robin", "").json().path("player").path("uri").isNull())
        .isTrue();
    assertThat(control("GET", "/state?user=nobody", "").status()).isEqualTo(404);
  }

  @Test
  void actionsChangeThePlayer() {
    act("{\"do\":\"rename\",\"speaker\":\"Kitchen Speaker\",\"name\":\"Cucina\"}");
    act("{\"do\":\"sleep\",\"speaker\":\"Cucina\"}");
    act("{\"do\":\"activate\",\"speaker\":\"Cucina\"}");
    act("{\"do\":\"pause\"}");

    assertThat(spotify.speakers("sam").get(0))
        .isEqualTo(new SpeakerView(KITCHEN, "Cucina", "Speaker", 35, true, true, false));
    assertThat(spotify.player("sam").playing()).isFalse();
    assertThat(control("POST", "/act", "{\"do\":\"dance\"}").status()).isEqualTo(400);
    assertThat(control("POST", "/act", "{\"do\":\"volume\"}").status()).isEqualTo(400);
  }

  @Test
  void resetRestoresTheInitialState() {
    sam.put("/me/player/pause");
    sam.post("/me/playlists", "{\"name\":\"Fresh\"}");
    spotify.faults().on("ad");
    assertThat(control("POST", "/reset", "").status()).isEqualTo(204);

    assertThat(spotify.player("sam").playing()).isTrue();
    assertThat(spotify.playlists("sam")).extracting(PlaylistView::name).doesNotContain("Fresh");
    assertThat(spotify.calls()).isEmpty();
    assertThat(spotify.faults().isOn("ad")).isFalse();
  }

  @Test
  void coversAreGenerated() {
    String url = spotify.player("sam").artUrl();
    Answer cover = Client.send(HttpRequest.newBuilder(URI.create(url)).build());

    assertThat(cover.header("Content-Type")).hasValue("image/svg+xml");
    assertThat(cover.body()).startsWith("<svg").contains("width=\"300\"");
  }

  @Test
  void otherOriginsAreRejected() {
    assertThat(fromOrigin("http://127.0.0.1:8181").status()).isEqualTo(200);
    assertThat(fromOrigin("http://127.0.0.1:8181").header("Access-Control-Allow-Origin"))
        .hasValue("http://127.0.0.1:8181");
    assertThat(fromOrigin("https://evil.example").status()).isEqualTo(403);
    assertThat(fromOrigin("http://127.0.0.1.evil.example").status()).isEqualTo(403);
    assertThat(fromOrigin("null").status()).isEqualTo(403);
  }

  @Test
  void otherHostNamesAreRejected() throws IOException {
    assertThat(statusLine("/stand-in/faults", "rebound.example")).contains("403");
    assertThat(statusLine("/authorize", "rebound.example")).contains("403");
    assertThat(statusLine("/stand-in/faults", "localhost:1")).contains("200");
    assertThat(statusLine("/stand-in/faults", "[::1]")).contains("200");
  }

  @Test
  void callsAreRecordedAsTheyWereSent() {
    spotify.forgetCalls();
    sam.get("/search?q=a%20b&type=track");
    sam.put("/me/player", "{\"device_ids\":[\"nowhere\"]}");

    assertThat(spotify.calls())
        .extracting(RecordedCall::method, RecordedCall::target, RecordedCall::status)
        .containsExactly(
            tuple("GET", "/search?q=a%20b&type=track", 200), tuple("PUT", "/me/player", 404));
    assertThat(spotify.calls().get(1).body()).isEqualTo("{\"device_ids\":[\"nowhere\"]}");
  }

  @Test
  void aPortInUseThrowsABindException() {
    int port = URI.create(spotify.accountsUrl()).getPort();

    assertThatThrownBy(() -> StandInSpotify.start(port)).isInstanceOf(BindException.class);
  }

  @Test
  void severalStandInsAreIndependent() throws IOException {
    try (StandInSpotify other = StandInSpotify.start(0)) {
      other.act("sam", Map.of("do", "pause"));
      assertThat(Client.of(other, "sam").get("/me").status()).isEqualTo(200);
      assertThat(new Client(other.apiUrl(), spotify.issueToken("sam")).get("/me").status())
          .isEqualTo(401);
    }

    assertThat(spotify.player("sam").playing()).isTrue();
  }

  private void act(String json) {
    assertThat(control("POST", "/act", json).status()).isEqualTo(204);
  }

  private Answer control(String method, String target, String body) {
    URI address = URI.create(spotify.accountsUrl() + "/stand-in" + target);
    return Client.send(
        HttpRequest.newBuilder(address).method(method, BodyPublishers.ofString(body)).build());
  }

  private Answer fromOrigin(String origin) {
    URI address = URI.create(spotify.accountsUrl() + "/stand-in/faults");
    return Client.send(HttpRequest.newBuilder(address).header("Origin", origin).build());
  }

  private String statusLine(String path, String host) throws IOException {
    URI address = URI.create(spotify.accountsUrl());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String request =
          "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readNBytes(40), StandardCharsets.US_ASCII).lines().findFirst().get();
      }
    }
  }
}
