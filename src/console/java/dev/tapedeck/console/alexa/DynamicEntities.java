package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The slot values that the skill has sent for this session ({@code Dialog.UpdateDynamicEntities}).
 */
final class DynamicEntities {
  private final Map<String, List<InteractionModel.Value>> valuesByType = new LinkedHashMap<>();

  /** Does what the directive says: REPLACE the lists that it brings, or CLEAR all. */
  void apply(JsonNode directive) {
    valuesByType.clear();
    if (!directive.path("updateBehavior").asText().equals("CLEAR")) {
      for (JsonNode type : directive.path("types")) {
        valuesByType.put(type.path("name").asText(), InteractionModel.values(type.path("values")));
      }
    }
  }

  List<InteractionModel.Value> values(String type) {
    return valuesByType.getOrDefault(type, List.of());
  }

  void clear() {
    valuesByType.clear();
  }
}
