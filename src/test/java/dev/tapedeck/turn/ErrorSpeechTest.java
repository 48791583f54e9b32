package dev.tapedeck.turn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import dev.tapedeck.LambdaHandler;
import dev.tapedeck.Settings;
import dev.tapedeck.console.alexa.LocalLambdaContext;
import dev.tapedeck.spotify.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** The answer for every reason of a failure, and the escaping of names from Spotify. */
class ErrorSpeechTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A reason, the status and message with which Spotify answers, and how the speech begins. */
  private static final List<Arguments> REASONS =
      List.of(
          reason(Reason.LINK_EXPIRED, 401, "", "The link to your Spotify account isn't valid."),
          reason(
              Reason.MISSING_PERMISSION,
              403,
              "Insufficient client scope",
              "For that I need your permission to control the player."),
          reason(
              Reason.NOT_ON_USER_LIST,
              403,
              "User not registered in the Developer Dashboard",
              "Your Spotify account can't use this Tape Deck yet."),
          reason(
              Reason.OWNER_PREMIUM_LAPSED,
              403,
              "Active premium subscription required for the owner of the app.",
              "Spotify has disabled this Tape Deck"),
          reason(
              Reason.PREMIUM_NEEDED,
              403,
              "Player command failed: Premium required",
              "That needs Spotify Premium."),
          reason(Reason.NO_DEVICE, 404, "NO_ACTIVE_DEVICE", "I can't find any speakers."),
          reason(Reason.DEVICE_NOT_FOUND, 404, "Not found.", "That speaker isn't responding."),
          reason(
              Reason.DEVICE_REFUSES,
              403,
              "DEVICE_NOT_CONTROLLABLE",
              "Spotify doesn't let me control that speaker."),
          reason(
              Reason.NO_VOLUME,
              403,
              "Player command failed: Cannot control device volume",
              "I can't change the volume of that speaker."),
          reason(
              Reason.PLAYER_REFUSES,
              403,
              "Player command failed: Restriction violated",
              "Spotify can't do that right now."),
          reason(Reason.NOT_ALLOWED, 403, "Forbidden", "Spotify doesn't allow that."),
          reason(Reason.CONFLICT, 409, "Conflict", "Something else was changed on Spotify"),
          reason(
              Reason.NOT_FOUND,
              404,
              "Resource not found",
              "I can't find that on Spotify any more."),
          reason(
              Reason.SLOW_DOWN,
              429,
              "API rate limit exceeded",
              "I've sent too many requests to Spotify."),
          reason(
              Reason.QUOTA_EXCEEDED,
              429,
              "QUOTA_EXCEEDED",
              "This Tape Deck has reached its Spotify limit for now."),
          reason(Reason.SPOTIFY_DOWN, 503, "<html>", "Spotify is having trouble right now."),
          reason(Reason.UNREADABLE, 200, "", "Spotify sent an answer I don't understand."));

  /** The reasons that other tests cover, with the names of these tests. */
  private static final Map<Reason, String> COVERED_ELSEWHERE =
      Map.of(
          Reason.NOT_LINKED, "LambdaHandlerTest, SpotifyFaultsTest",
          Reason.NO_NEXT_TRACK, "NextTest",
          Reason.NO_PREVIOUS_TRACK, "PreviousTest",
          Reason.TOO_SLOW, "SpotifyFaultsTest");

  private final MockWebServer spotify = new MockWebServer();

  /** The last path segment of each call. Thread-safe, because reads are sent in parallel. */
  private final List<String> calls = new CopyOnWriteArrayList<>();

  private MockResponse toPlay = answer(204, "");
  private MockResponse toSearch = answer(200, "{\"artists\":{\"items\":[" + named("ABBA") + "]}}");
  private MockResponse toState = answer(204, "");
  private String devices = "";
  private LambdaHandler handler;

  @BeforeEach
  void start() throws IOException {
    spotify.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return respond(request);
          }
        });
    spotify.start();
    handler = new LambdaHandler(new Settings(Events.SKILL_ID, spotify.url("/v1").toString()));
  }

  @AfterEach
  void stop() {
    spotify.close();
  }

  static Stream<Arguments> reasons() {
    return REASONS.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reasons")
  void everyReasonHasItsSpeech(Reason reason, int status, String message, String sentence)
      throws Exception {
    boolean onSpeaker = reason == Reason.DEVICE_NOT_FOUND;
    devices = onSpeaker ? device("Kitchen Speaker") : "";
    boolean onRead = reason == Reason.NOT_FOUND || reason == Reason.UNREADABLE;
    MockResponse failure = status == 200 ? answer(200, "{]") : error(status, message);
    if (onRead) {
      toSearch = failure;
    } else {
      toPlay = failure;
    }
    assertThat(speech(play("abba", onSpeaker ? "kitchen" : null))).startsWith(sentence);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonIsCovered(Reason reason) {
    boolean covered = REASONS.stream().anyMatch(row -> row.get()[0] == reason);
    assertThat(covered || COVERED_ELSEWHERE.containsKey(reason)).isTrue();
  }

  @Test
  void takesTheOnlySpeakerWithoutSearchingTwice() throws Exception {
    devices = device("Kitchen Speaker");
    toPlay = error(404, "NO_ACTIVE_DEVICE");
    ObjectNode event = event("abba", null);
    ((ObjectNode) event.at("/request/intent")).put("name", "PlayArtistIntent");
    ObjectNode slots = (ObjectNode) event.at("/request/intent/slots");
    slots.putObject("artist").put("name", "artist").put("value", "abba");
    assertThat(speech(send(event))).isEqualTo("Playing ABBA on Kitchen Speaker.");
    assertThat(calls).containsExactly("search", "play", "devices", "play");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Simon & Garfunkel",
        "I <3 You",
        "\"Heroes\"",
        "Guns N' Roses",
        "AT&amp;T",
        "夜に駆ける",
        "فيروز",
        "Party 🎉",
        "]]> <speak>",
        "null"
      })
  void escapesNamesInSpeech(String name) throws Exception {
    toState =
        answer(
            200,
            "{\"is_playing\":true,\"device\":%s,\"item\":%s}".formatted(device(name), named(name)));
    ObjectNode event = event("", null);
    ((ObjectNode) event.at("/request/intent")).put("name", "WhatsPlayingIntent");
    JsonNode response = send(event);
    String ssml = response.at("/outputSpeech/ssml").asText();
    String heard =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(ssml)))
            .getDocumentElement()
            .getTextContent();
    String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    assertThat(heard).isEqualTo(capitalized + " is playing " + name + ".");
    assertThat(response.at("/card/title").asText()).isEqualTo(name);
  }

  private MockResponse respond(RecordedRequest request) {
    String path = request.getUrl().encodedPath();
    calls.add(path.substring(path.lastIndexOf('/') + 1));
    if (path.endsWith("/devices")) {
      return answer(200, "{\"devices\":[" + devices + "]}");
    }
    if (path.endsWith("/search")) {
      return toSearch;
    }
    boolean onTheOnly = request.getTarget().contains("device_id=") && calls.contains("play");
    if (path.endsWith("/play")) {
      return onTheOnly && calls.indexOf("play") < calls.indexOf("devices")
          ? answer(204, "")
          : toPlay;
    }
    return toState;
  }

  private JsonNode play(String music, String speaker) throws IOException {
    return send(event(music, speaker));
  }

  private static ObjectNode event(String music, String speaker) {
    ObjectNode event = Events.of("play-on-speaker");
    ObjectNode slots = (ObjectNode) event.at("/request/intent/slots");
    slots.putObject("music").put("name", "music").put("value", music);
    ObjectNode slot = slots.putObject("speaker").put("name", "speaker");
    if (speaker != null) {
      slot.put("value", speaker);
    }
    return event;
  }

  private JsonNode send(ObjectNode event) throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    byte[] request = JSON.writeValueAsBytes(event);
    handler.handleRequest(new ByteArrayInputStream(request), response, new LocalLambdaContext());
    return JSON.readTree(response.toByteArray()).path("response");
  }

  private static String speech(JsonNode response) {
    return response.at("/outputSpeech/ssml").asText().replaceAll("</?speak>", "");
  }

  private static Arguments reason(Reason reason, int status, String message, String sentence) {
    return Arguments.of(reason, status, message, sentence);
  }

  /** An error response; text in capitals is its "reason", other text its "message". */
  private static MockResponse error(int status, String message) {
    ObjectNode body = JSON.createObjectNode();
    ObjectNode error = body.putObject("error").put("status", status);
    error.put(message.matches("[A-Z_]+") ? "reason" : "message", message);
    return answer(status, body.toString());
  }

  private static MockResponse answer(int status, String body) {
    return new MockResponse.Builder().code(status).body(body).build();
  }

  private static String named(String name) {
    ObjectNode thing = JSON.createObjectNode().put("name", name).put("uri", "spotify:artist:1");
    return thing.put("type", "track").toString();
  }

  private static String device(String name) {
    return JSON.createObjectNode().put("id", "1").put("name", name).toString();
  }
}
