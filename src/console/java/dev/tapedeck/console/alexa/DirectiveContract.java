package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.alexa.InteractionModel.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the directives of a response against Alexa's rules. */
final class DirectiveContract {
  private static final String DYNAMIC_ENTITIES = "Dialog.UpdateDynamicEntities";
  private static final String APL = EchoDevice.APL;

  /** The field that names the slot. */
  private static final Map<String, String> SLOT_FIELDS =
      Map.of("Dialog.ElicitSlot", "slotToElicit", "Dialog.ConfirmSlot", "slotToConfirm");

  private static final Set<String> CONFIRMATIONS = Set.of("NONE", "CONFIRMED", "DENIED");

  private final InteractionModel model;
  private final JsonNode request;

  DirectiveContract(InteractionModel model, JsonNode request) {
    this.model = model;
    this.request = request;
  }

  void check(JsonNode content, List<String> violations) {
    List<JsonNode> dialog = new ArrayList<>();
    for (JsonNode directive : content.path("directives")) {
      String type = directive.path("type").asText("");
      if (type.isEmpty()) {
        violations.add("A directive without a type: " + directive);
      } else if (type.startsWith(APL + ".")) {
        checkApl(type, directive, violations);
      } else if (type.startsWith("Dialog.")) {
        dialog.add(directive);
      }
    }
    if (dialog.size() > 1) {
      violations.add(
          "No other directive is allowed beside a Dialog directive, and there are "
              + dialog.size());
    }
    for (JsonNode directive : dialog) {
      if (directive.path("type").asText().equals(DYNAMIC_ENTITIES)) {
        checkEntities(directive, violations);
      } else {
        checkQuestion(directive, content, violations);
      }
    }
  }

  private void checkApl(String type, JsonNode directive, List<String> violations) {
    JsonNode device = request.path("context").path("System").path("device");
    if (!device.path("supportedInterfaces").has(APL)) {
      violations.add(type + " for a device without " + APL);
    }
    if (directive.path("token").asText("").isEmpty()) {
      violations.add(type + " without a token");
    }
  }

  private void checkQuestion(JsonNode directive, JsonNode content, List<String> violations) {
    String type = directive.path("type").asText();
    JsonNode asked = request.path("request").path("intent").path("name");
    String intent = directive.path("updatedIntent").path("name").asText(asked.asText(""));
    if (!model.dialogIntents().contains(intent)) {
      violations.add(
          type
              + " for "
              + intent
              + ", which dialog.intents of the model does not list: it is"
              + " dropped");
    }
    if (SLOT_FIELDS.containsKey(type)) {
      String slot = directive.path(SLOT_FIELDS.get(type)).asText("");
      if (model.intent(intent).flatMap(found -> found.slot(slot)).isEmpty()) {
        violations.add(type + ": " + intent + " has no slot \"" + slot + "\"");
      }
    }
    if (directive.has("updatedIntent")) {
      checkUpdatedIntent(type, directive.path("updatedIntent"), violations);
    }
    if (EchoSession.ends(content)) {
      violations.add(type + " asks a question, but the session ends");
    }
  }

  /** Amazon's schema requires these of an intent and of each of its slots. */
  private static void checkUpdatedIntent(String type, JsonNode intent, List<String> violations) {
    checkConfirmation(type + ": the updatedIntent", intent, violations);
    intent
        .path("slots")
        .forEach(
            slot -> {
              String name = slot.path("name").asText("");
              if (name.isEmpty()) {
                violations.add(type + ": a slot of the updatedIntent has no name");
              }
              checkConfirmation(type + ": slot \"" + name + "\"", slot, violations);
            });
  }

  private static void checkConfirmation(String what, JsonNode node, List<String> violations) {
    String status = node.path("confirmationStatus").asText("");
    if (!CONFIRMATIONS.contains(status)) {
      violations.add(what + " has the confirmationStatus \"" + status + "\"");
    }
  }

  private void checkEntities(JsonNode directive, List<String> violations) {
    String behavior = directive.path("updateBehavior").asText("");
    if (!behavior.equals("REPLACE") && !behavior.equals("CLEAR")) {
      violations.add(DYNAMIC_ENTITIES + ": updateBehavior is \"" + behavior + "\"");
    }
    boolean clears = behavior.equals("CLEAR");
    if (!clears && directive.path("types").isEmpty()) {
      violations.add(DYNAMIC_ENTITIES + ": there are no types");
    }
    int count = 0;
    for (JsonNode type : directive.path("types")) {
      String name = type.path("name").asText("");
      if (!model.types().containsKey(name)) {
        violations.add(DYNAMIC_ENTITIES + ": the model has no slot type \"" + name + "\"");
      }
      if (type.path("values").isEmpty()) {
        violations.add(DYNAMIC_ENTITIES + ": the slot type \"" + name + "\" has no values");
      }
      for (Value value : InteractionModel.values(type.path("values"))) {
        List<String> names = SessionSlotValues.names(value).toList();
        count += names.size();
        names.stream()
            .filter(text -> text.isBlank() || text.length() > SessionSlotValues.MAX_NAME_LENGTH)
            .forEach(text -> violations.add(DYNAMIC_ENTITIES + ": too short or too long: " + text));
      }
    }
    int max = SessionSlotValues.MAX_NAMES;
    if (count > max) {
      violations.add(DYNAMIC_ENTITIES + ": " + count + " names; " + max + " are allowed");
    }
  }
}
