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
 * The dynamic entities of a session ({@code Dialog.UpdateDynamicEntities}). They are valid from the
 * next turn on, for 30 minutes.
 */
final class SessionSlotValues {
  /** Alexa's limit of names (values and synonyms) per directive. */
  static final int MAX_NAMES = 100;

  /** Alexa's limit of characters per name. */
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

  /** The name and the synonyms of a value. */
  static Stream<String> names(Value value) {
    return Stream.concat(Stream.of(value.name()), value.synonyms().stream());
  }

  /**
   * Applies a directive: REPLACE or CLEAR the earlier values. A directive beyond the limits
   * invalidates the whole response, so it is ignored here.
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
