package dev.tapedeck.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import dev.tapedeck.LambdaHandler;
import dev.tapedeck.Settings;
import dev.tapedeck.console.alexa.LocalLambdaContext;
import dev.tapedeck.console.spotify.StandInSpotify;
import dev.tapedeck.memory.Memory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The progressive response "One moment" while Spotify is slow. */
class ProgressiveResponseTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final MockWebServer alexa = new MockWebServer();
  private StandInSpotify spotify;

  @BeforeEach
  void start() throws IOException {
    alexa.start();
    spotify = StandInSpotify.start(0);
    spotify.lag(Duration.ZERO);
  }

  @AfterEach
  void stop() {
    spotify.close();
    alexa.close();
  }

  @Test
  void sendsAProgressiveResponseBeforeTheAnswer() throws Exception {
    spotify.faults().on("slow");
    alexa.enqueue(new MockResponse.Builder().code(204).build());
    assertThat(spoken(ask(address()))).contains("Northbound");
    RecordedRequest sent = alexa.takeRequest();
    assertThat(sent.getRequestLine()).isEqualTo("POST /v1/directives HTTP/1.1");
    assertThat(sent.getHeaders().get("Authorization")).isEqualTo("Bearer for-alexa-only");
    JsonNode body = JSON.readTree(sent.getBody().utf8());
    assertThat(body.at("/header/requestId").asText()).isEqualTo("request-1");
    assertThat(body.at("/directive/type").asText()).isEqualTo("VoicePlayer.Speak");
    assertThat(body.at("/directive/speech").asText()).isEqualTo("<speak>One moment.</speak>");
    assertThat(alexa.getRequestCount()).isEqualTo(1);
  }

  @Test
  void sendsTheAnswerAfterAProgressiveResponseInFlight() throws Exception {
    AtomicBoolean said = new AtomicBoolean();
    alexa.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            Thread.sleep(500);
            said.set(true);
            return new MockResponse.Builder().code(204).build();
          }
        });
    try (MockWebServer slow = new MockWebServer()) {
      slow.start();
      slow.enqueue(
          new MockResponse.Builder().code(204).headersDelay(2200, TimeUnit.MILLISECONDS).build());
      assertThat(spoken(ask(address(), slow.url("/v1").toString()))).contains("Nothing is playing");
    }
    assertThat(said).isTrue();
  }

  /** As with a name server that does not answer, since a lookup has no timeout. */
  @Test
  void doesNotExtendALongTurnIfSendingDoesNotEnd() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    AlexaApi mute = AlexaApi.trusting(address -> awaits(end));
    try (MockWebServer slow = new MockWebServer()) {
      slow.start();
      slow.enqueue(
          new MockResponse.Builder().code(204).headersDelay(4000, TimeUnit.MILLISECONDS).build());
      long start = System.nanoTime();
      assertThat(spoken(ask(address(), slow.url("/v1").toString(), mute)))
          .contains("Nothing is playing");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(5200));
    } finally {
      end.countDown();
    }
  }

  private static boolean awaits(CountDownLatch end) {
    try {
      return end.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      return false;
    }
  }

  @Test
  void sendsNoneIfTheAnswerIsFast() throws Exception {
    assertThat(spoken(ask(address()))).contains("Northbound");
    assertThat(alexa.getRequestCount()).isZero();
  }

  @Test
  void ignoresAFailedProgressiveResponse() throws Exception {
    spotify.faults().on("slow");
    alexa.enqueue(
        new MockResponse.Builder()
            .onRequestStart(SocketEffect.ShutdownConnection.INSTANCE)
            .build());
    assertThat(spoken(ask(address()))).contains("Northbound");
  }

  @Test
  void sendsAlexasTokenToAlexaOnly() throws Exception {
    spotify.faults().on("slow");
    assertThat(spoken(ask("http://localhost:" + alexa.getPort()))).contains("Northbound");
    assertThat(alexa.getRequestCount()).isZero();
  }

  private String address() {
    return "http://127.0.0.1:" + alexa.getPort();
  }

  private JsonNode ask(String endpoint) throws IOException {
    return ask(endpoint, spotify.apiUrl());
  }

  private JsonNode ask(String endpoint, String spotifyUrl) throws IOException {
    AlexaApi local = AlexaApi.trusting(address -> "127.0.0.1".equals(address.getHost()));
    return ask(endpoint, spotifyUrl, local);
  }

  private JsonNode ask(String endpoint, String spotifyUrl, AlexaApi api) throws IOException {
    ObjectNode envelope = Events.of("play-on-speaker");
    ((ObjectNode) envelope.path("request")).put("requestId", "request-1");
    ObjectNode intent = (ObjectNode) envelope.at("/request/intent");
    intent.put("name", "WhatsPlayingIntent").remove("slots");
    ObjectNode system = (ObjectNode) envelope.at("/context/System");
    system.put("apiEndpoint", endpoint).put("apiAccessToken", "for-alexa-only");
    ((ObjectNode) system.path("user")).put("accessToken", spotify.issueToken("sam"));
    LambdaHandler handler =
        new LambdaHandler(new Settings(Events.SKILL_ID, spotifyUrl), Memory.unset(), api);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] request = JSON.writeValueAsBytes(envelope);
    handler.handleRequest(new ByteArrayInputStream(request), out, new LocalLambdaContext());
    return JSON.readTree(out.toByteArray());
  }

  private static String spoken(JsonNode response) {
    return response.at("/response/outputSpeech/ssml").asText();
  }
}
