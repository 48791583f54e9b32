package dev.tapedeck.turn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.testing.HomeWithMemory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusableSlotsTest extends HomeWithMemory {
  private static final String LONG = "word ".repeat(1000);

  @ParameterizedTest
  @CsvSource({
    "PlayIntent,speaker,music,abba",
    "PlayIntent,artist,music,hello",
    "PlayLikedIntent,speaker,,",
    "PauseIntent,speaker,,",
    "NextIntent,speaker,,",
    "ResumeIntent,speaker,,",
    "BringHereIntent,speaker,,",
    "MoveIntent,speaker,,",
    "SetVolumeIntent,speaker,level,4",
    "PlayPlaylistIntent,playlist,,",
    "PlaySongIntent,song,,",
    "AddToPlaylistIntent,playlist,,",
  })
  void asksAgainForASlotThatIsFilledWithTalk(
      String intent, String slot, String other, String value) {
    Map<String, String> filled =
        other == null ? Map.of(slot, LONG) : Map.of(slot, LONG, other, value);
    JsonNode response = home.send(request(intent, filled)).path("response");
    assertThat(response.at("/outputSpeech/ssml").asText()).contains("Sorry, I didn't catch the");
    JsonNode directive = response.at("/directives/0");
    assertThat(directive.path("slotToElicit").asText()).isEqualTo(slot);
    assertThat(directive.at("/updatedIntent/slots/" + slot).has("value")).isFalse();
    assertThat(directive.at("/updatedIntent/slots/" + other + "/value").textValue())
        .as("what was understood is kept")
        .isEqualTo(value);
    assertThat(home.calls()).isEmpty();
    assertThat(home.player().title()).isEqualTo("Northbound");
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void doesNotRemoveTheOnlyLimitIfTheSpeakerIsUnclear() {
    store("{\"limits\":{\"Living Room\":60}}");
    home.send(request("RemoveLimitIntent", Map.of("speaker", "?")));
    assertThat(document()).contains("\"Living Room\":60");
  }

  @ParameterizedTest
  @CsvSource({"ChooseIntent,version", "PlayIntent,other", "PlayTopIntent,period"})
  void asksToRepeatEverythingForOtherSlots(String intent, String slot) {
    JsonNode response = home.send(request(intent, Map.of(slot, "???"))).path("response");
    assertThat(response.at("/outputSpeech/ssml").asText())
        .contains("Sorry, I didn't catch that. Please say it again.");
    assertThat(response.path("shouldEndSession").asBoolean(true)).isFalse();
    assertThat(home.calls()).isEmpty();
  }

  private ObjectNode request(String intent, Map<String, String> slots) {
    ObjectNode request = event("play-on-speaker");
    ((ObjectNode) request.at("/context/System/user")).put("accessToken", home.token());
    ObjectNode said = (ObjectNode) request.at("/request/intent");
    ObjectNode filled = said.put("name", intent).putObject("slots");
    slots.forEach((name, value) -> filled.putObject(name).put("name", name).put("value", value));
    return request;
  }
}
