package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Something that was asked, and that the next words may answer.
 *
 * @param intent the intent so far
 * @param slot the slot that it is about; empty where it is about the whole intent
 */
record PendingQuestion(Kind kind, ObjectNode intent, String slot) {

  /** What is wanted: words for a slot, or yes or no. */
  enum Kind {
    ELICIT_SLOT,
    CONFIRM_SLOT,
    CONFIRM_INTENT
  }

  /**
   * The question that a directive asks, if it asks one.
   *
   * @param request the envelope that the directive answers
   */
  static Optional<PendingQuestion> of(JsonNode request, JsonNode directive) {
    return switch (directive.path("type").asText("")) {
      case "Dialog.ElicitSlot" -> asked(Kind.ELICIT_SLOT, request, directive, "slotToElicit");
      case "Dialog.ConfirmSlot" -> asked(Kind.CONFIRM_SLOT, request, directive, "slotToConfirm");
      case "Dialog.ConfirmIntent" -> asked(Kind.CONFIRM_INTENT, request, directive, "");
      default -> Optional.empty();
    };
  }

  /** The intent that a Dialog directive is about: its own, or the request's. */
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
