package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;

/** What an Echo remembers from turn to turn while the skill is listening. */
final class Session {
  /**
   * A question that the skill asked.
   *
   * @param intent the intent so far
   * @param slot the name of the slot that the next words fill
   */
  record Question(ObjectNode intent, String slot) {}

  final String id = "amzn1.echo-api.session." + UUID.randomUUID();
  final DynamicEntities dynamic = new DynamicEntities();
  JsonNode attributes = RequestJson.MAPPER.createObjectNode();
  Optional<Question> question = Optional.empty();
  String reprompt = "";
  boolean fresh = true;

  /**
   * Whether a response closes the session on an Echo without a screen: unless it says it doesn't.
   */
  static boolean ends(JsonNode response) {
    JsonNode end = response.path("shouldEndSession");
    return !end.isNull() && end.asBoolean(true);
  }

  /** Takes over what a response leaves behind. */
  void update(JsonNode request, JsonNode response, String repromptText) {
    fresh = false;
    attributes = response.path("sessionAttributes");
    if (!attributes.isObject()) {
      attributes = RequestJson.MAPPER.createObjectNode();
    }
    reprompt = repromptText;
    question = Optional.empty();
    for (JsonNode directive : response.path("response").path("directives")) {
      switch (directive.path("type").asText("")) {
        case "Dialog.UpdateDynamicEntities" -> dynamic.apply(directive);
        case "Dialog.ElicitSlot" -> question = Optional.of(question(request, directive));
        default -> {}
      }
    }
  }

  private static Question question(JsonNode request, JsonNode directive) {
    JsonNode updated = directive.path("updatedIntent");
    JsonNode intent = updated.isObject() ? updated : request.path("request").path("intent");
    ObjectNode copy = RequestJson.MAPPER.createObjectNode();
    if (intent instanceof ObjectNode object) {
      copy.setAll(object);
    }
    return new Question(copy.deepCopy(), directive.path("slotToElicit").asText(""));
  }
}
