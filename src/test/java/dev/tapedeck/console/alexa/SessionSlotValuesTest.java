package dev.tapedeck.console.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionSlotValuesTest {
  private Instant now = Instant.parse("2026-01-01T10:00:00Z");
  private final SessionSlotValues entities = new SessionSlotValues(() -> now);

  @Test
  void expireAfterThirtyMinutes() {
    entities.apply(directive("REPLACE", List.of("Conservatory Sonos")));

    assertThat(entities.contains("Speaker", "the conservatory sonos")).isTrue();
    assertThat(entities.values("Speaker")).hasSize(1);
    now = now.plus(Duration.ofMinutes(31));
    assertThat(entities.contains("Speaker", "the conservatory sonos")).isFalse();
    assertThat(entities.values("Speaker")).isEmpty();
  }

  @Test
  void replaceAndClearRemoveEarlierValues() {
    entities.apply(directive("REPLACE", List.of("Attic")));
    entities.apply(directive("REPLACE", List.of("Cellar")));
    assertThat(entities.values("Speaker"))
        .extracting(InteractionModel.Value::name)
        .containsExactly("Cellar");
    entities.apply(directive("CLEAR", List.of()));
    assertThat(entities.values("Speaker")).isEmpty();
  }

  @Test
  void ignoreADirectiveBeyondTheLimits() {
    entities.apply(directive("REPLACE", List.of("Attic")));
    entities.apply(
        directive("REPLACE", IntStream.range(0, 101).mapToObj(i -> "room " + i).toList()));
    entities.apply(directive("REPLACE", List.of("x".repeat(141))));

    assertThat(entities.contains("Speaker", "attic")).isTrue();
    entities.apply(
        directive("REPLACE", IntStream.range(0, 100).mapToObj(i -> "room " + i).toList()));
    assertThat(entities.values("Speaker")).hasSize(100);
  }

  private static JsonNode directive(String behavior, List<String> names) {
    ObjectNode directive = RequestJson.MAPPER.createObjectNode();
    directive.put("type", "Dialog.UpdateDynamicEntities").put("updateBehavior", behavior);
    ArrayNode values =
        directive.putArray("types").addObject().put("name", "Speaker").putArray("values");
    names.forEach(name -> values.addObject().putObject("name").put("value", name));
    return directive;
  }
}
