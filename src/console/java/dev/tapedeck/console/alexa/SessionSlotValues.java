package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.alexa.InteractionModel.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The slot values that the skill has sent for this session ({@code Dialog.UpdateDynamicEntities}):
 * known from the next turn on, for half an hour.
 */
final class SessionSlotValues {
  /** How many names, values and synonyms together, one directive may bring. */
  static final int MAX_NAMES = 100;

  /** How many characters a name may have. */
  static final int MAX_NAME_LENGTH = 140;

  private static final Duration LIFETIME = Duration.ofMinutes(30);

  private record TypeValues(List<Value> values, SlotTypeNames names) {}

  private final InstantSource clock;
  private final Map<String, TypeValues> byType = new LinkedHashMap<>();
  private Instant expires = Instant.MAX;

  SessionSlotValues() {
    this(InstantSource.system());
  }

  SessionSlotValues(InstantSource clock) {
    this.clock = clock;
  }

  /** All names that a value has. */
  static Stream<String> names(Value value) {
    return Stream.concat(Stream.of(value.name()), value.synonyms().stream());
  }

  /**
   * Does what the directive says: REPLACE all that was sent before, or CLEAR it. A directive that
   * breaks the limits makes the whole response invalid, and changes nothing.
   */
  void apply(JsonNode directive) {
    if (!withinLimits(directive)) {
      return;
    }
    byType.clear();
    expires = clock.instant().plus(LIFETIME);
    if (!directive.path("updateBehavior").asText().equals("CLEAR")) {
      for (JsonNode type : directive.path("types")) {
        List<Value> values = InteractionModel.values(type.path("values"));
        byType.put(type.path("name").asText(), new TypeValues(values, SlotTypeNames.of(values)));
      }
    }
  }

  List<Value> values(String type) {
    return known(type) ? byType.get(type).values() : List.of();
  }

  boolean contains(String type, String words) {
    return known(type) && byType.get(type).names().contains(words);
  }

  private boolean known(String type) {
    return byType.containsKey(type) && clock.instant().isBefore(expires);
  }

  private static boolean withinLimits(JsonNode directive) {
    List<String> names =
        Stream.of(directive.path("types"))
            .flatMap(types -> types.findParents("values").stream())
            .flatMap(type -> InteractionModel.values(type.path("values")).stream())
            .flatMap(SessionSlotValues::names)
            .toList();
    return names.size() <= MAX_NAMES
        && names.stream().noneMatch(name -> name.isBlank() || name.length() > MAX_NAME_LENGTH);
  }
}
