package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.Resolution.Authority;
import dev.tapedeck.console.alexa.Resolution.FilledSlot;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Builds request envelopes with the fields that Alexa sends. */
final class RequestJson {
  static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String NONE = "NONE";

  private final String skillId;
  private final String locale;

  RequestJson(String skillId, String locale) {
    this.skillId = skillId;
    this.locale = locale;
  }

  /**
   * The envelope of a request.
   *
   * @param apiAccessToken the directive service's token for this request
   */
  ObjectNode envelope(
      EchoSession session,
      Caller caller,
      EchoDevice device,
      String apiEndpoint,
      String apiAccessToken,
      ObjectNode request) {
    ObjectNode envelope = MAPPER.createObjectNode().put("version", "1.0");
    ObjectNode json = envelope.putObject("session").put("new", session.isNew);
    json.put("sessionId", session.id);
    json.putObject("application").put("applicationId", skillId);
    json.set("attributes", session.attributes);
    json.set("user", user(caller));
    ObjectNode context = envelope.putObject("context");
    ObjectNode system = context.putObject("System");
    system.putObject("application").put("applicationId", skillId);
    system.set("user", user(caller));
    caller.person().ifPresent(person -> system.set("person", person(person)));
    device.addTo(context);
    system.put("apiEndpoint", apiEndpoint).put("apiAccessToken", apiAccessToken);
    envelope.set("request", request);
    return envelope;
  }

  private static ObjectNode user(Caller caller) {
    ObjectNode user = MAPPER.createObjectNode().put("userId", "amzn1.ask.account.CONSOLE");
    caller.accessToken().ifPresent(token -> user.put("accessToken", token));
    return user;
  }

  private static ObjectNode person(Caller.Person person) {
    ObjectNode json = MAPPER.createObjectNode().put("personId", person.id());
    person.accessToken().ifPresent(token -> json.put("accessToken", token));
    return json;
  }

  ObjectNode launch() {
    return request("LaunchRequest").put("shouldLinkResultBeReturned", false);
  }

  ObjectNode ended(String reason) {
    return request("SessionEndedRequest").put("reason", reason);
  }

  ObjectNode endedByError(String message) {
    ObjectNode request = ended("ERROR");
    request.putObject("error").put("type", "INVALID_RESPONSE").put("message", message);
    return request;
  }

  /**
   * An intent request.
   *
   * @param dialogState STARTED or IN_PROGRESS; empty for an intent without a dialog
   */
  ObjectNode intent(ObjectNode intent, Optional<String> dialogState) {
    ObjectNode request = request("IntentRequest");
    dialogState.ifPresent(state -> request.put("dialogState", state));
    request.set("intent", intent);
    return request;
  }

  /** An intent with all of its slots, filled or not. */
  static ObjectNode intentOf(String name, List<FilledSlot> slots) {
    ObjectNode intent = MAPPER.createObjectNode().put("name", name).put("confirmationStatus", NONE);
    ObjectNode all = intent.putObject("slots");
    slots.forEach(slot -> all.set(slot.name(), slot(slot)));
    return intent;
  }

  static ObjectNode slot(FilledSlot slot) {
    ObjectNode json = MAPPER.createObjectNode().put("name", slot.name());
    if (slot.value().isEmpty()) {
      return json.put("confirmationStatus", NONE);
    }
    json.put("value", slot.value()).put("confirmationStatus", NONE).put("source", "USER");
    ObjectNode slotValue =
        MAPPER.createObjectNode().put("type", "Simple").put("value", slot.value());
    if (!slot.authorities().isEmpty()) {
      json.set("resolutions", resolutions(slot.authorities()));
      slotValue.set("resolutions", resolutions(slot.authorities()));
    }
    json.set("slotValue", slotValue);
    return json;
  }

  private static ObjectNode resolutions(List<Authority> authorities) {
    ObjectNode resolutions = MAPPER.createObjectNode();
    ArrayNode list = resolutions.putArray("resolutionsPerAuthority");
    for (Authority authority : authorities) {
      boolean match = !authority.values().isEmpty();
      ObjectNode json = list.addObject().put("authority", authority.name());
      json.putObject("status").put("code", match ? "ER_SUCCESS_MATCH" : "ER_SUCCESS_NO_MATCH");
      if (match) {
        ArrayNode values = json.putArray("values");
        authority
            .values()
            .forEach(
                entity ->
                    values
                        .addObject()
                        .putObject("value")
                        .put("name", entity.name())
                        .put("id", entity.id()));
      }
    }
    return resolutions;
  }

  private ObjectNode request(String type) {
    return MAPPER
        .createObjectNode()
        .put("type", type)
        .put("requestId", "amzn1.echo-api.request." + UUID.randomUUID())
        .put("timestamp", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
        .put("locale", locale);
  }
}
