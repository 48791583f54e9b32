package dev.tapedeck.alexa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Slot;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @MethodSource("dev.tapedeck.Events#names")
  void readsEveryKindOfRequestThatTheSkillHandles(String event) throws IOException {
    RequestEnvelope envelope = Envelopes.read(JSON.writeValueAsBytes(Events.of(event)));
    if (event.equals("unknown-request")) {
      assertThat(envelope.getRequest()).isNull();
    } else {
      assertThat(envelope.getRequest().getType())
          .isEqualTo(Events.of(event).at("/request/type").asText());
      assertThat(envelope.getContext().getSystem().getApplication().getApplicationId())
          .isEqualTo(Events.SKILL_ID);
    }
  }

  /** New kinds of request, new polymorphic types and new fields must not make a request fail. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/context/Viewports|[{\"type\":\"HOLOGRAM\"},7]",
        "/context/Viewport|\"none\"",
        "/context/Alexa.Presentation.APL|[]",
        "/context/System/device/supportedInterfaces/New|{\"a\":[]}",
        "/request/intent/slots/music/slotValue|{\"type\":\"Sphere\",\"value\":7}",
        "/request/intent/slots/music/resolutions|\"none\"",
        "/request/intent/slots/music/source|\"THOUGHT\"",
        "/request/intent/confirmationStatus|\"MAYBE\"",
        "/request/dialogState|\"DREAMING\"",
        "/request/timestamp|{}",
      })
  void ignoresMembersThatItDoesNotUse(String at, String value) throws IOException {
    ObjectNode event = Events.of("play-on-speaker");
    int end = at.lastIndexOf('/');
    ((ObjectNode) event.at(at.substring(0, end))).set(at.substring(end + 1), JSON.readTree(value));
    IntentRequest request =
        (IntentRequest) Envelopes.read(JSON.writeValueAsBytes(event)).getRequest();
    Map<String, Slot> slots = request.getIntent().getSlots();
    assertThat(slots.get("music").getValue())
        .isEqualTo(Events.of("play-on-speaker").at("/request/intent/slots/music/value").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"x\"", "[]", "7"})
  void refusesAnIntentOfAnotherType(String intent) throws IOException {
    ObjectNode event = Events.of("play-on-speaker");
    ((ObjectNode) event.path("request")).set("intent", JSON.readTree(intent));
    assertThatThrownBy(() -> Envelopes.read(JSON.writeValueAsBytes(event)))
        .isInstanceOf(JsonProcessingException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} {}", "{}x", "{\"a\":1}]"})
  void refusesTextAfterTheEnvelope(String text) {
    assertThatThrownBy(() -> Envelopes.read(text.getBytes(UTF_8))).isInstanceOf(IOException.class);
  }

  @Test
  void readsWhetherTheDataOfADisabledSkillMustBeErased() throws IOException {
    ObjectNode event = Events.of("skill-disabled");
    ObjectNode body = JSON.createObjectNode();
    ((ObjectNode) event.path("request")).set("body", body);
    assertThat(disabled(event).dataMustBeErased()).isFalse();
    body.put("userInformationPersistenceStatus", "NOT_PERSISTED");
    assertThat(disabled(event).dataMustBeErased()).isTrue();
    body.put("userInformationPersistenceStatus", "PERSISTED");
    assertThat(disabled(event).dataMustBeErased()).isFalse();
    ((ObjectNode) event.path("request")).put("body", "none");
    assertThat(disabled(event).dataMustBeErased()).isFalse();
  }

  private static SkillDisabled disabled(JsonNode event) throws IOException {
    return (SkillDisabled) Envelopes.read(JSON.writeValueAsBytes(event)).getRequest();
  }
}
