package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;

/** The state of an open session. */
final class EchoSession {
  final String id = "amzn1.echo-api.session." + UUID.randomUUID();
  final SessionSlotValues slotValues = new SessionSlotValues();
  JsonNode attributes = RequestJson.MAPPER.createObjectNode();
  Optional<PendingQuestion> question = Optional.empty();
  String reprompt = "";
  boolean isNew = true;

  /**
   * Whether a response ends the session on a device without a screen. A missing shouldEndSession
   * counts as true, null as false.
   */
  static boolean ends(JsonNode response) {
    JsonNode end = response.path("shouldEndSession");
    return !end.isNull() && end.asBoolean(true);
  }

  /**
   * Whether the session stays open with the microphone closed: on a device with a screen, if the
   * response has a card or an APL directive and no shouldEndSession.
   */
  static boolean staysOpenOnScreen(JsonNode response, EchoDevice device) {
    boolean shows =
        response.has("card") || response.path("directives").toString().contains(EchoDevice.APL);
    return device.screen() && shows && response.path("shouldEndSession").isMissingNode();
  }

  /** Whether a request belongs to this session; a redacted session id matches any session. */
  boolean owns(JsonNode envelope) {
    String sessionId = envelope.path("session").path("sessionId").asText("");
    return sessionId.equals(TokenRedaction.PLACEHOLDER) || sessionId.equals(id);
  }

  /** Updates the session with a response. */
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
