package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A question of the dialog that the next utterance may answer.
 *
 * @param intent the intent so far
 * @param slot the slot it is about; empty for the whole intent
 */
record PendingQuestion(Kind kind, ObjectNode intent, String slot) {

  /** The kind of answer: a slot value, or yes or no. */
  enum Kind {
    ELICIT_SLOT,
    CONFIRM_SLOT,
    CONFIRM_INTENT
  }

  /**
   * The question of a directive, if it is one.
   *
   * @param request the envelope that the directive responds to
   */
  static Optional<PendingQuestion> of(JsonNode request, JsonNode directive) {
    return switch (directive.path("type").asText("")) {
      case "Dialog.ElicitSlot" -> asked(Kind.ELICIT_SLOT, request, directive, "slotToElicit");
      case "Dialog.ConfirmSlot" -> asked(Kind.CONFIRM_SLOT, request, directive, "slotToConfirm");
      case "Dialog.ConfirmIntent" -> asked(Kind.CONFIRM_INTENT, request, directive, "");
      default -> Optional.empty();
    };
  }

  /** The intent of a Dialog directive: its updatedIntent, or the request's intent. */
  static ObjectNode intent(JsonNode request, JsonNode directive) {
    JsonNode updated = directive.path("updatedIntent");
    JsonNode intent = updated.isObject() ? updated : request.path("request").path("intent");
    return intent instanceof ObjectNode object
        ? object.deepCopy()
        : RequestJson.MAPPER.createObjectNode();
  }

  String intentName() {
    return intent.path("name").asText("");
  }

  private static Optional<PendingQuestion> asked(
      Kind kind, JsonNode request, JsonNode directive, String slotField) {
    String slot = directive.path(slotField).asText("");
    return Optional.of(new PendingQuestion(kind, intent(request, directive), slot));
  }
}
