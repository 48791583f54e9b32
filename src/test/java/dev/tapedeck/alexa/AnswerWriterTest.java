package dev.tapedeck.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import dev.tapedeck.memory.Memory;
import dev.tapedeck.spotify.SpotifyConnection;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Card;
import dev.tapedeck.turn.MemoryService;
import dev.tapedeck.turn.PersistedKeys;
import dev.tapedeck.turn.Turn;
import dev.tapedeck.turn.TurnObserver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerWriterTest {
  private final TurnReader turns =
      new TurnReader(
          new SpotifyConnection("http://127.0.0.1:1/v1"),
          new MemoryService(Memory.unset(), new PersistedKeys(Set.of(), Set.of(), Map.of())),
          TurnObserver.NONE);
  private final ObjectNode event = Events.of("play-on-speaker");
  private final HandlerInput oneShot = Requests.input(event);
  private final Turn turn = turns.read(oneShot.getRequestEnvelope());

  @Test
  void asksForASlotWithTheConfirmationStatusThatAlexaRequires() {
    Answer answer =
        turn.answer("play.ask")
            .asking(
                new Answer.Question(
                    "PlayIntent", "music", Map.of("speaker", "kitchen", "music", "")));

    JsonNode directive = write(answer, oneShot).at("/directives/0");

    assertThat(directive.path("type").asText()).isEqualTo("Dialog.ElicitSlot");
    assertThat(directive.path("slotToElicit").asText()).isEqualTo("music");
    JsonNode intent = directive.path("updatedIntent");
    assertThat(intent.path("name").asText()).isEqualTo("PlayIntent");
    assertThat(intent.path("confirmationStatus").asText()).isEqualTo("NONE");
    assertThat(intent.at("/slots/speaker/value").asText()).isEqualTo("kitchen");
    assertThat(intent.at("/slots/music").has("value")).isFalse();
    intent
        .path("slots")
        .forEach(slot -> assertThat(slot.path("confirmationStatus").asText()).isEqualTo("NONE"));
  }

  @Test
  void endsAOneShotAndKeepsASessionOpen() {
    Answer answer = turn.answer("pause", "where", "");
    assertThat(write(answer, oneShot).path("shouldEndSession").asBoolean()).isTrue();

    HandlerInput inSession = inSession();
    Turn later = turns.read(inSession.getRequestEnvelope());
    JsonNode response = Requests.json(new AnswerWriter(later, answer).write(inSession));
    assertThat(response.at("/response/shouldEndSession").asBoolean(true)).isFalse();
  }

  @Test
  void keepsTheSessionOpenForAQuestionAndEndsItWhenAnswered() {
    Answer question =
        turn.answer("play.ask").asking(new Answer.Question("PlayIntent", "music", Map.of()));
    assertThat(write(question, oneShot).path("shouldEndSession").asBoolean(true)).isFalse();
    assertThat(attributes(oneShot)).containsEntry("oneShot", true);
  }

  @Test
  void sendsDynamicEntitiesOnlyWithoutAQuestion() {
    Answer answer = turn.answer("stop").expecting(Map.of("Speaker", List.of("Den", " ", "Den")));
    JsonNode directive = write(answer, oneShot).at("/directives/0");
    assertThat(directive.path("type").asText()).isEqualTo("Dialog.UpdateDynamicEntities");
    assertThat(directive.at("/types/0/values")).hasSize(1);

    Answer question = answer.asking(new Answer.Question("PlayIntent", "music", Map.of()));
    assertThat(write(question, Requests.input(event)).path("directives").findValuesAsText("type"))
        .containsExactly("Dialog.ElicitSlot");
  }

  @Test
  void leavesOutNamesAndTypesThatAlexaRejects() {
    String tooLong = "x".repeat(141);
    List<String> invalid = List.of("", " ", "\u00a0", "\ud83c\udf89", tooLong);
    assertThat(entities(Map.of("Speaker", invalid, "Playlist", List.of("Gym", "gym", "G\nym"))))
        .isEqualTo(Map.of("Playlist", List.of("Gym", "G ym")));
    assertThat(entities(Map.of("Speaker", invalid))).as("no directive").isEmpty();
    assertThat(entities(Map.of("Speaker", List.of("x".repeat(140))))).hasSize(1);
  }

  @Test
  void sendsAtMostAHundredNamesOfAllTypes() {
    List<String> many = IntStream.range(0, 200).mapToObj(i -> "Name " + i).toList();
    Map<String, List<String>> sent =
        entities(Map.of("Playlist", many, "Speaker", List.of("Den", "Hall")));
    assertThat(sent.get("Speaker")).containsExactly("Den", "Hall");
    assertThat(sent.get("Playlist")).as("what the speakers leave").isEqualTo(many.subList(0, 98));
    assertThat(entities(Map.of("Playlist", many, "Speaker", many)).get("Speaker")).hasSize(50);
  }

  private Map<String, List<String>> entities(Map<String, List<String>> names) {
    JsonNode response = write(turn.answer("stop").expecting(names), Requests.input(event));
    Map<String, List<String>> sent = new HashMap<>();
    response
        .at("/directives/0/types")
        .forEach(
            type -> {
              List<String> values = new ArrayList<>();
              type.path("values").forEach(v -> values.add(v.at("/name/value").asText()));
              sent.put(type.path("name").asText(), values);
            });
    assertThat(response.path("directives").size()).isEqualTo(sent.isEmpty() ? 0 : 1);
    return sent;
  }

  @Test
  void showsACardAndItsImage() {
    Answer answer = turn.answer("stop").with(new Card.Picture("Hello", "Adele", "https://x/1"));
    JsonNode card = write(answer, oneShot).path("card");
    assertThat(card.path("type").asText()).isEqualTo("Standard");
    assertThat(card.at("/image/largeImageUrl").asText()).isEqualTo("https://x/1");

    Answer plain = turn.answer("stop").with(new Card.Picture("Hello", "Adele", null));
    assertThat(write(plain, oneShot).path("card").has("image")).isFalse();

    Answer link = turn.answer("stop").with(new Card.LinkAccount());
    assertThat(write(link, oneShot).at("/card/type").asText()).isEqualTo("LinkAccount");
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "everybody"})
  void storesValuesForThePersonWhoSpeaks(String who) {
    if (who.equals("person")) {
      ((ObjectNode) event.at("/context/System")).putObject("person").put("personId", "person");
    }
    HandlerInput input = Requests.input(event);
    write(turn.answer("stop").remembering(Map.of("a", "1", "b", "")), input);
    assertThat(attributes(input).get("memory")).isEqualTo(Map.of(who, Map.of("a", "1", "b", "")));
  }

  private HandlerInput inSession() {
    ObjectNode later = event.deepCopy();
    ((ObjectNode) later.path("session")).put("new", false);
    return Requests.input(later);
  }

  private JsonNode write(Answer answer, HandlerInput input) {
    return Requests.json(new AnswerWriter(turn, answer).write(input)).path("response");
  }

  private static Map<String, Object> attributes(HandlerInput input) {
    return input.getAttributesManager().getSessionAttributes();
  }
}
