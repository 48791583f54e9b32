package dev.tapedeck.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionAttributesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void keepsTheValuesOfEachPersonApart() throws IOException {
    String stored = "{\"memory\":{\"everybody\":{\"a\":\"1\"},\"robin\":{\"a\":\"2\"}}}";
    assertThat(read(stored, null).sessionValues()).isEqualTo(Map.of("a", "1"));
    assertThat(read(stored, "robin").sessionValues()).isEqualTo(Map.of("a", "2"));
    assertThat(read(stored, "sam").sessionValues()).isEmpty();
  }

  @Test
  void treatsTheAnswerToAQuestionOfAOneShotAsAOneShot() throws IOException {
    assertThat(read("{}", null).inSession()).isTrue();
    assertThat(read("{\"oneShot\":true}", null).inSession()).isFalse();
  }

  /** Alexa returns attributes unchanged, but an edited or replayed request may have others. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"memory\":7,\"said\":[]}",
        "{\"memory\":{\"everybody\":\"x\"},\"said\":{}}",
        "{\"memory\":[1]}",
        "{\"memory\":{\"everybody\":{\"next.question.slot\":null}}}",
        "{\"said\":\"\\u0000 .\"}",
        "null",
      })
  void ignoresMalformedAttributes(String attributes) throws IOException {
    SessionAttributes session = read(attributes, null);
    assertThat(session.sessionValues()).isEmpty();
    assertThat(session.said()).isEmpty();
  }

  @Test
  void hasNoSessionIfTheRequestHasNone() throws IOException {
    ObjectNode event = Events.of("play-on-speaker");
    event.remove("session");
    SessionAttributes session = SessionAttributes.of(Envelopes.read(JSON.writeValueAsBytes(event)));
    assertThat(session.inSession()).isFalse();
    assertThat(session.sessionValues()).isEmpty();
  }

  private static SessionAttributes read(String attributes, String person) throws IOException {
    ObjectNode event = Events.of("play-on-speaker");
    JsonNode stored = JSON.readTree(attributes);
    ((ObjectNode) event.path("session")).put("new", false).set("attributes", stored);
    if (person != null) {
      ((ObjectNode) event.at("/context/System")).putObject("person").put("personId", person);
    }
    return SessionAttributes.of(Envelopes.read(JSON.writeValueAsBytes(event)));
  }
}
