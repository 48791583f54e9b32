package dev.tapedeck.console.models;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Builds a model's dialog section. Every intent with slots is in it, since Alexa lets a skill
 * elicit only the slots of those; what is asked for, and in which words, the skill decides itself.
 */
final class DialogBuilder {
  private final Map<String, String> slotTypes;
  private final ArrayNode intents;

  DialogBuilder(ObjectNode dialog, Map<String, String> slotTypes) {
    this.slotTypes = slotTypes;
    this.intents = dialog.put("delegationStrategy", "SKILL_RESPONSE").putArray("intents");
  }

  void add(String intent, List<String> slots) {
    if (slots.isEmpty()) {
      return;
    }
    ObjectNode json = intents.addObject().put("name", intent).put("confirmationRequired", false);
    json.putObject("prompts");
    ArrayNode list = json.putArray("slots");
    for (String slot : slots) {
      list.addObject()
          .put("name", slot)
          .put("type", slotTypes.get(slot))
          .put("elicitationRequired", false)
          .put("confirmationRequired", false)
          .putObject("prompts");
    }
  }
}
