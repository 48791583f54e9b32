package dev.tapedeck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every input has a valid response or a one-line log entry, and the next request works. */
class LambdaHandlerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TOKEN = "SPOTIFY_ACCESS_TOKEN";

  /** A mock, because only AWS Lambda makes a real one. */
  private final Context context = mock(Context.class);

  private final MockWebServer spotify = new MockWebServer();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private PrintStream stderr;
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
    stderr = System.err;
    System.setErr(new PrintStream(log, true, UTF_8));
  }

  @AfterEach
  void stop() {
    System.setErr(stderr);
    spotify.close();
  }

  @ParameterizedTest
  @MethodSource("dev.tapedeck.Events#names")
  void answersEveryKindOfRequest(String event) throws IOException {
    JsonNode answer = send(Events.of(event));
    assertThat(answer.path("version").asText()).isEqualTo("1.0");
    assertThat(answer.path("response").isObject()).isTrue();
    assertThat(log.toString(UTF_8)).doesNotContain(TOKEN);
  }

  static Stream<Arguments> bodies() {
    return Stream.of(
        Arguments.of("nothing", new byte[0]),
        Arguments.of("spaces", "  \n ".getBytes(UTF_8)),
        Arguments.of("no JSON", "<xml/>".getBytes(UTF_8)),
        Arguments.of("half of it", "{\"version\":\"1.0\",\"session\":{".getBytes(UTF_8)),
        Arguments.of("a number", "42".getBytes(UTF_8)),
        Arguments.of("null", "null".getBytes(UTF_8)),
        Arguments.of("a list", "[{}]".getBytes(UTF_8)),
        Arguments.of("an empty object", "{}".getBytes(UTF_8)),
        Arguments.of("invalid UTF-8", "{\"version\":\"\u00ff\u00fe\u00c3(\"}".getBytes(ISO_8859_1)),
        Arguments.of(
            "a megabyte of text", ("{\"a\":\"" + "x".repeat(1 << 20) + "\"}").getBytes(UTF_8)),
        Arguments.of("a megabyte of depth", "[".repeat(1 << 20).getBytes(UTF_8)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void rejectsInvalidRequestsWithOneLogLine(String what, byte[] body) throws IOException {
    JsonNode answer = send(body);
    assertThat(answer.path("version").asText()).isEqualTo("1.0");
    assertThat(answer.path("response")).isEqualTo(JSON.createObjectNode());
    assertThat(log.toString(UTF_8).lines()).hasSize(1).first().asString().contains("Refused");
    assertNextRequestWorks();
  }

  @Test
  void rejectsARequestForAnotherSkillFirst() throws IOException {
    ObjectNode event = Events.of("play-on-speaker");
    application(event.path("context").path("System"), "amzn1.ask.skill.other\nforged line");
    JsonNode answer = send(event);
    assertThat(answer.path("response").isEmpty()).isTrue();
    assertThat(spotify.getRequestCount()).isZero();
    assertThat(log.toString(UTF_8).lines())
        .singleElement()
        .asString()
        .contains("Refused a request for skill amzn1.ask.skill.other?forged line");
    assertNextRequestWorks();
  }

  @Test
  void requiresTheSkillId() {
    assertThatThrownBy(() -> Settings.from(Map.of("ALEXA_SKILL_ID", " ")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ALEXA_SKILL_ID");
  }

  @Test
  void readsTheSettingsFromTheEnvironment() {
    assertThat(Settings.from(Map.of("ALEXA_SKILL_ID", "id")).spotifyApiUrl())
        .isEqualTo("https://api.spotify.com/v1");
    assertThat(Settings.from(Map.of("ALEXA_SKILL_ID", "id", "SPOTIFY_API_URL", "http://x/v1/")))
        .isEqualTo(new Settings("id", "http://x/v1"));
  }

  /** Changes that turn a good request into one that can't be understood, but can be answered. */
  static Stream<Arguments> damages() {
    return Stream.of(
        Arguments.of("no context", "/context", null, true),
        Arguments.of("a context of text", "/context", "\"none\"", true),
        Arguments.of("no System", "/context/System", null, true),
        Arguments.of("an intent of text", "/request/intent", "\"play\"", true),
        Arguments.of("slots of text", "/request/intent/slots", "\"music\"", true),
        Arguments.of("a slot of text", "/request/intent/slots/music", "\"abba\"", true),
        Arguments.of("a locale of an object", "/request/locale", "{}", true),
        Arguments.of("a session of text", "/session", "\"new\"", true),
        Arguments.of("an unknown request", "/request/type", "\"Alexa.Brand.New\"", false),
        Arguments.of("no request type", "/request/type", null, false),
        Arguments.of("no request", "/request", null, false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void apologizesIfTheRequestAllowsSpeech(String what, String at, String value, boolean heard)
      throws IOException {
    JsonNode answer = send(damaged(at, value));
    assertThat(answer.path("response").has("outputSpeech")).isEqualTo(heard);
    if (heard) {
      assertThat(speech(answer)).isEqualTo("Sorry, something went wrong. Please try again.");
      assertThat(answer.path("response").path("shouldEndSession").asBoolean()).isTrue();
    }
    assertThat(log.toString(UTF_8).lines()).hasSize(1);
    assertThat(spotify.getRequestCount()).isZero();
    assertNextRequestWorks();
  }

  /** Changes that must not affect the answer. */
  static Stream<Arguments> novelties() {
    return Stream.of(
        Arguments.of("no session", "/session", null),
        Arguments.of(
            "an unknown slot value", "/request/intent/slots/music/slotValue/type", "\"Odd\""),
        Arguments.of(
            "an unknown screen", "/context/Viewports", "[{\"type\":\"HOLOGRAM\",\"x\":1}]"),
        Arguments.of("an unknown context", "/context/Brand.New", "{\"a\":[1,{\"b\":null}]}"),
        Arguments.of("an unknown property", "/request/zzz", "true"),
        Arguments.of("a timestamp of words", "/request/timestamp", "\"yesterday\""),
        Arguments.of("an unknown dialog state", "/request/dialogState", "\"DREAMING\""),
        Arguments.of("no locale", "/request/locale", null),
        Arguments.of("an unknown locale", "/request/locale", "\"tlh-KX\""),
        Arguments.of("a null slot", "/request/intent/slots/artist", "null"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("novelties")
  void ignoresUnknownMembersAndValues(String what, String at, String value) throws IOException {
    JsonNode answer = send(damaged(at, value));
    // 204 to everything: the request has come through to Spotify.
    assertThat(speech(answer)).startsWith("Spotify sent an answer I don't understand.");
    assertThat(spotify.getRequestCount()).isPositive();
  }

  @Test
  void answersAnIntentWithoutACommand() throws IOException {
    JsonNode answer = send(damaged("/request/intent/name", "\"OrderPizzaIntent\""));
    assertThat(speech(answer)).startsWith("Sorry, I didn't get that.");
    assertThat(answer.path("response").path("shouldEndSession").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "session-ended",
        "exception-encountered",
        "skill-enabled",
        "skill-disabled",
        "skill-account-linked"
      })
  void acknowledgesEventsWithAnEmptyResponse(String event) throws IOException {
    assertThat(send(Events.of(event)).path("response").isEmpty()).isTrue();
    assertThat(spotify.getRequestCount()).isZero();
  }

  /** Its own deadline comes from Alexa's eight seconds, not from the function's timeout. */
  @ParameterizedTest
  @MethodSource("dev.tapedeck.Events#names")
  void doesNotUseLambdasContext(String event) throws IOException {
    send(Events.of(event));
    verifyNoInteractions(context);
  }

  @Test
  void logsWhyAlexaDidNotSpeakAnAnswer() throws IOException {
    send(Events.of("session-ended"));
    assertThat(log.toString(UTF_8)).contains("INVALID_RESPONSE An exception occurred");
  }

  private void assertNextRequestWorks() throws IOException {
    assertThat(speech(send(Events.of("help")))).startsWith("You can say");
  }

  private static ObjectNode damaged(String at, String value) throws IOException {
    ObjectNode event = Events.of("play-on-speaker");
    int end = at.lastIndexOf('/');
    ObjectNode parent = (ObjectNode) event.at(at.substring(0, end));
    if (value == null) {
      parent.remove(at.substring(end + 1));
    } else {
      parent.set(at.substring(end + 1), JSON.readTree(value));
    }
    return event;
  }

  private static void application(JsonNode holder, String id) {
    ((ObjectNode) holder.path("application")).put("applicationId", id);
  }

  private JsonNode send(JsonNode request) throws IOException {
    return send(JSON.writeValueAsBytes(request));
  }

  private JsonNode send(byte[] request) throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(request), response, context);
    return JSON.readTree(response.toByteArray());
  }

  private static String speech(JsonNode answer) {
    return answer.at("/response/outputSpeech/ssml").asText().replaceAll("</?speak>", "");
  }
}
