package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dialog part of an interaction model: the intents with a dialog and the prompts.
 *
 * @param prompts the text of each prompt, by its id
 */
public record DialogModel(Map<String, DialogIntent> intents, Map<String, String> prompts) {

  /**
   * An intent with a dialog.
   *
   * @param prompt the id of the prompt that asks for confirmation, or empty
   */
  public record DialogIntent(String name, boolean confirm, String prompt, List<DialogSlot> slots) {}

  /**
   * A slot of such an intent.
   *
   * @param elicitation the id of the prompt that elicits it, or empty
   * @param confirmation the id of the prompt that confirms it, or empty
   */
  public record DialogSlot(
      String name, boolean elicit, boolean confirm, String elicitation, String confirmation) {}

  /** Reads it from {@code interactionModel} of the skill package's file. */
  static DialogModel of(JsonNode interactionModel) {
    Map<String, DialogIntent> intents = new LinkedHashMap<>();
    for (JsonNode intent : interactionModel.path("dialog").path("intents")) {
      String name = intent.path("name").asText();
      intents.put(name, intent(name, intent));
    }
    Map<String, String> prompts = new LinkedHashMap<>();
    for (JsonNode prompt : interactionModel.path("prompts")) {
      String first = prompt.path("variations").path(0).path("value").asText();
      prompts.put(prompt.path("id").asText(), first);
    }
    return new DialogModel(intents, prompts);
  }

  Optional<DialogIntent> intent(String name) {
    return Optional.ofNullable(intents.get(name));
  }

  private static DialogIntent intent(String name, JsonNode json) {
    List<DialogSlot> slots = new ArrayList<>();
    for (JsonNode slot : json.path("slots")) {
      slots.add(
          new DialogSlot(
              slot.path("name").asText(),
              slot.path("elicitationRequired").asBoolean(),
              slot.path("confirmationRequired").asBoolean(),
              slot.path("prompts").path("elicitation").asText(),
              slot.path("prompts").path("confirmation").asText()));
    }
    return new DialogIntent(
        name,
        json.path("confirmationRequired").asBoolean(),
        json.path("prompts").path("confirmation").asText(),
        List.copyOf(slots));
  }
}
