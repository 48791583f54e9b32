package dev.tapedeck.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import dev.tapedeck.LambdaHandler;
import dev.tapedeck.Settings;
import dev.tapedeck.console.alexa.InteractionModel;
import dev.tapedeck.console.alexa.InteractionModel.Intent;
import dev.tapedeck.console.alexa.InteractionModel.Slot;
import dev.tapedeck.console.alexa.LocalLambdaContext;
import dev.tapedeck.console.alexa.ResponseContract;
import dev.tapedeck.console.spotify.StandInSpotify;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sends every intent with unusual and missing slot values. Each response must be valid, must not be
 * the message for an internal error, and must keep the session attributes small.
 */
class SlotValuesTest {
  private static final Path MODEL = Path.of("skill-package/interactionModels/custom/en-US.json");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ResourceBundle LINES = ResourceBundle.getBundle("lines.lines");

  /** In characters. A longer answer probably repeats the slot value. */
  private static final int MAX_ANSWER_LENGTH = 700;

  /** In characters; far below the 120 KB that Alexa allows for a response. */
  private static final int MAX_ATTRIBUTES_LENGTH = 24 * 1024;

  /** The lines for an exception in the skill, or for a request that Spotify rejects. */
  private static final List<String> ERROR_LINES =
      Stream.of("unexpected", "not-allowed", "not-found", "unreadable", "too-slow", "spotify-down")
          .map(reason -> LINES.getString("error." + reason))
          .toList();

  /** The statuses with which Spotify rejects an invalid request. */
  private static final Set<Integer> INVALID_REQUEST = Set.of(400, 405, 413, 414);

  /** Valid values of the built-in slot types; other types use the first value in the model. */
  private static final Map<String, String> VALID =
      Map.of(
          "AMAZON.MusicRecording", "abbey road",
          "AMAZON.Musician", "the beatles",
          "AMAZON.NUMBER", "4",
          "AMAZON.Ordinal", "2",
          "AMAZON.DURATION", "PT30S");

  /** Empty and long values, other scripts, numbers, and markup or escape sequences. */
  private static final List<String> UNUSUAL =
      List.of(
          "",
          "  \t ",
          "\u00a0\u2003",
          "?",
          "zyzzyva quux",
          "la".repeat(100),
          "it was the best of times ".repeat(400),
          "夜に駆ける",
          "إنت عمري",
          "तुम ही हो",
          "🎉🎉",
          "half \ud83c",
          "a\u0000b\u001b\nc",
          "<speak>&amp;</speak>",
          "{speaker} $1 \\ %s",
          "a&limit=51#?market=from_token",
          "../../me/player",
          "0",
          "-5",
          "99999999999999999999",
          "४",
          "PT-5S",
          "PT9999999999999999H");

  private static InteractionModel model;
  private static StandInSpotify spotify;
  private static String token;
  private static LambdaHandler skill;
  private static ResponseContract contract;

  @BeforeAll
  static void start() throws IOException {
    model = InteractionModel.read(MODEL);
    contract = new ResponseContract(model);
    spotify = StandInSpotify.start(0);
    skill = new LambdaHandler(new Settings(Events.SKILL_ID, spotify.apiUrl()));
  }

  @AfterAll
  static void stop() {
    spotify.close();
  }

  @BeforeEach
  void reset() {
    spotify.reset();
    spotify.lag(Duration.ZERO);
    token = spotify.issueToken("sam");
  }

  static Stream<String> intents() throws IOException {
    return InteractionModel.read(MODEL).intents().stream().map(Intent::name);
  }

  static Stream<String> intentsWithSlots() throws IOException {
    return InteractionModel.read(MODEL).intents().stream()
        .filter(intent -> !intent.slots().isEmpty())
        .map(Intent::name);
  }

  @ParameterizedTest
  @MethodSource("intentsWithSlots")
  void answersUnusualSlotValues(String name) throws IOException {
    Intent intent = model.intent(name).orElseThrow();
    for (String value : UNUSUAL) {
      for (Slot unusual : intent.slots()) {
        assertAnswered(intent, slot -> slot.equals(unusual) ? value : valid(slot), true);
      }
      assertAnswered(intent, slot -> value, false);
    }
  }

  /** A command that starts music asks for a speaker then, also if its samples name none. */
  @ParameterizedTest
  @MethodSource("intents")
  void answersIfNoSpeakerIsActive(String name) throws IOException {
    Intent intent = model.intent(name).orElseThrow();
    spotify.faults().on("none-active");
    assertAnswered(intent, slot -> slot.name().equals("speaker") ? null : valid(slot), true);
  }

  @ParameterizedTest
  @MethodSource("intents")
  void answersMissingSlots(String name) throws IOException {
    Intent intent = model.intent(name).orElseThrow();
    for (boolean inSession : new boolean[] {false, true}) {
      for (Slot missing : intent.slots()) {
        assertAnswered(intent, slot -> slot.equals(missing) ? null : valid(slot), inSession);
        assertAnswered(intent, slot -> slot.equals(missing) ? valid(slot) : null, inSession);
      }
      assertAnswered(intent, slot -> null, inSession);
      assertAnswered(intent, SlotValuesTest::valid, inSession);
      assertAnswered(new Intent(name, List.of(), List.of()), slot -> null, inSession);
    }
  }

  private static void assertAnswered(
      Intent intent, Function<Slot, String> values, boolean inSession) throws IOException {
    spotify.forgetCalls();
    ObjectNode request = request(intent, values, inSession);
    String said = "%s in %s".formatted(request.at("/request/intent/slots"), intent.name());
    byte[] response = send(request);
    JsonNode answer = JSON.readTree(response);
    assertThat(contract.check(request, response, answer)).as(said).isEmpty();
    assertThat(answer.at("/response/outputSpeech/ssml").asText().replaceAll("</?speak>", ""))
        .as(said)
        .isNotBlank()
        .isNotIn(ERROR_LINES)
        .hasSizeLessThan(MAX_ANSWER_LENGTH);
    assertMemory(answer.path("sessionAttributes"), said);
    assertThat(spotify.calls()).as(said).noneMatch(call -> INVALID_REQUEST.contains(call.status()));
  }

  private static void assertMemory(JsonNode attributes, String said) {
    assertThat(attributes.toString()).as(said).hasSizeLessThan(MAX_ATTRIBUTES_LENGTH);
    attributes.forEach(
        value -> assertThat(value.isTextual() || value.isBoolean() || value.isObject()).isTrue());
    attributes
        .path("memory")
        .forEach(
            person ->
                person.forEach(
                    value -> assertThat(value.isTextual()).as("memory: %s", value).isTrue()));
  }

  private static String valid(Slot slot) {
    return model.types().containsKey(slot.type())
        ? model.types().get(slot.type()).values().get(0).name()
        : VALID.get(slot.type());
  }

  private static ObjectNode request(
      Intent intent, Function<Slot, String> values, boolean inSession) {
    ObjectNode event = Events.of("play-on-speaker");
    ((ObjectNode) event.path("session")).put("new", !inSession);
    ((ObjectNode) event.at("/context/System/user")).put("accessToken", token);
    ObjectNode said = (ObjectNode) event.at("/request/intent");
    ObjectNode slots = said.put("name", intent.name()).putObject("slots");
    for (Slot slot : intent.slots()) {
      ObjectNode filled = slots.putObject(slot.name()).put("name", slot.name());
      Optional.ofNullable(values.apply(slot)).ifPresent(value -> filled.put("value", value));
    }
    return event;
  }

  private static byte[] send(JsonNode request) throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    // Escaped, because UTF-8 can't encode an unpaired surrogate.
    byte[] body =
        JSON.writer()
            .with(JsonWriteFeature.ESCAPE_NON_ASCII)
            .writeValueAsString(request)
            .getBytes(StandardCharsets.US_ASCII);
    skill.handleRequest(new ByteArrayInputStream(body), response, new LocalLambdaContext());
    return response.toByteArray();
  }
}
