package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;

/** What an Echo remembers from turn to turn while the skill is listening. */
final class EchoSession {
  final String id = "amzn1.echo-api.session." + UUID.randomUUID();
  final SessionSlotValues slotValues = new SessionSlotValues();
  JsonNode attributes = RequestJson.MAPPER.createObjectNode();
  Optional<PendingQuestion> question = Optional.empty();
  String reprompt = "";
  boolean isNew = true;

  /**
   * Whether a response closes the session on an Echo without a screen: unless it says it doesn't.
   */
  static boolean ends(JsonNode response) {
    JsonNode end = response.path("shouldEndSession");
    return !end.isNull() && end.asBoolean(true);
  }

  /**
   * Whether a response leaves the session open with the microphone closed: on a screen that has
   * something to show, if it does not say what is to become of the session.
   */
  static boolean staysOpenOnScreen(JsonNode response, EchoDevice device) {
    boolean shows =
        response.has("card") || response.path("directives").toString().contains(EchoDevice.APL);
    return device.screen() && shows && response.path("shouldEndSession").isMissingNode();
  }

  /** Takes over what a response leaves behind. */
  void update(JsonNode request, JsonNode response, String repromptText) {
    isNew = false;
    attributes = response.path("sessionAttributes");
    if (!attributes.isObject()) {
      attributes = RequestJson.MAPPER.createObjectNode();
    }
    reprompt = repromptText;
    question = Optional.empty();
    for (JsonNode directive : response.path("response").path("directives")) {
      if (directive.path("type").asText("").equals("Dialog.UpdateDynamicEntities")) {
        slotValues.apply(directive);
      }
      question = PendingQuestion.of(request, directive).or(() -> question);
    }
  }
}
