package dev.tapedeck.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import dev.tapedeck.LambdaHandler;
import dev.tapedeck.Settings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which access token of a request goes to Spotify, and the answer to a request without one. */
class AccessTokenTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOKEN = "SPOTIFY_ACCESS_TOKEN";

  private final MockWebServer spotify = new MockWebServer();
  private LambdaHandler handler;

  @BeforeEach
  void start() throws IOException {
    spotify.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse.Builder().code(204).build();
          }
        });
    spotify.start();
    handler = new LambdaHandler(new Settings(Events.SKILL_ID, spotify.url("/v1").toString()));
  }

  @AfterEach
  void stop() {
    spotify.close();
  }

  @Test
  void prefersTheTokenOfThePersonWhoSpeaks() throws Exception {
    send(Events.of("whats-playing-by-person"));
    assertThat(spotify.takeRequest(1, TimeUnit.SECONDS).getHeaders().get("Authorization"))
        .isEqualTo("Bearer SPOTIFY_ACCESS_TOKEN_OF_ROBIN");
  }

  @Test
  void usesTheTokenOfTheAccountOtherwise() throws Exception {
    send(Events.of("launch"));
    assertThat(spotify.takeRequest(1, TimeUnit.SECONDS).getHeaders().get("Authorization"))
        .isEqualTo("Bearer " + TOKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LaunchRequest", "PlayIntent", "WhatsPlayingIntent", "AMAZON.NextIntent"})
  void asksToLinkTheAccountWithoutAToken(String request) throws IOException {
    ObjectNode event = Events.of(request.equals("LaunchRequest") ? "launch" : "play-on-speaker");
    if (!request.equals("LaunchRequest")) {
      ((ObjectNode) event.at("/request/intent")).put("name", request);
    }
    ((ObjectNode) event.at("/context/System/user")).remove("accessToken");
    JsonNode response = send(event).path("response");
    assertThat(response.path("card")).isEqualTo(JSON.readTree("{\"type\":\"LinkAccount\"}"));
    assertThat(response.path("outputSpeech").path("ssml").asText())
        .contains("link your Spotify account");
    assertThat(response.path("shouldEndSession").asBoolean()).isTrue();
    assertThat(spotify.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AMAZON.HelpIntent",
        "AMAZON.StopIntent",
        "AMAZON.CancelIntent",
        "AMAZON.FallbackIntent",
        "AMAZON.RepeatIntent"
      })
  void helpsAndStopsWithoutALink(String intent) throws IOException {
    ObjectNode event = Events.of("help");
    ((ObjectNode) event.at("/request/intent")).put("name", intent);
    JsonNode response = send(event).path("response");
    assertThat(response.has("card")).isFalse();
    assertThat(response.path("outputSpeech").path("ssml").asText()).isNotEmpty();
  }

  private JsonNode send(JsonNode request) throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    byte[] body = JSON.writeValueAsBytes(request);
    handler.handleRequest(new ByteArrayInputStream(body), response, null);
    return JSON.readTree(response.toByteArray());
  }
}
