package dev.tapedeck.alexa;

import com.amazon.ask.model.Application;
import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Person;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.SessionEndedError;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.User;
import com.amazon.ask.model.events.skillevents.AccountLinkedRequest;
import com.amazon.ask.model.events.skillevents.PermissionAcceptedRequest;
import com.amazon.ask.model.events.skillevents.PermissionChangedRequest;
import com.amazon.ask.model.events.skillevents.SkillEnabledRequest;
import com.amazon.ask.model.interfaces.system.Error;
import com.amazon.ask.model.interfaces.system.ExceptionEncounteredRequest;
import com.amazon.ask.model.interfaces.system.SystemState;
import dev.tapedeck.json.Json;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads into the SDK's model what this skill looks at: of the requests those that a skill like this
 * can get, of the context who speaks to which device, of a slot what was said. All else is passed
 * over, so that nothing new from Alexa is in the way.
 */
final class RequestReader {
  private RequestReader() {}

  static RequestEnvelope envelope(Json json) {
    return RequestEnvelope.builder()
        .withVersion(json.at("version").text())
        .withSession(session(json.at("session")))
        .withContext(context(json.at("context")))
        .withRequest(request(json.at("request")))
        .build();
  }

  private static Session session(Json json) {
    return json.members().isEmpty()
        ? null
        : Session.builder()
            .withNew(json.at("new").bool())
            .withSessionId(json.at("sessionId").text())
            .withApplication(application(json.at("application")))
            .withUser(user(json.at("user")))
            .withAttributes(json.at("attributes").members())
            .build();
  }

  private static Context context(Json json) {
    return json.members().isEmpty()
        ? null
        : Context.builder().withSystem(system(json.at("System"))).build();
  }

  private static SystemState system(Json json) {
    return json.members().isEmpty()
        ? null
        : SystemState.builder()
            .withApplication(application(json.at("application")))
            .withUser(user(json.at("user")))
            .withPerson(person(json.at("person")))
            .withDevice(device(json.at("device")))
            .withApiEndpoint(json.at("apiEndpoint").text())
            .withApiAccessToken(json.at("apiAccessToken").text())
            .build();
  }

  private static Application application(Json json) {
    return Application.builder().withApplicationId(json.at("applicationId").text()).build();
  }

  private static User user(Json json) {
    return User.builder()
        .withUserId(json.at("userId").text())
        .withAccessToken(json.at("accessToken").text())
        .build();
  }

  /** Only there if Alexa recognised the voice. */
  private static Person person(Json json) {
    return json.members().isEmpty()
        ? null
        : Person.builder()
            .withPersonId(json.at("personId").text())
            .withAccessToken(json.at("accessToken").text())
            .build();
  }

  private static Device device(Json json) {
    return Device.builder().withDeviceId(json.at("deviceId").text()).build();
  }

  /** The request; null if it is of a kind that is not taken. */
  private static Request request(Json json) {
    String type = json.at("type").text();
    String id = json.at("requestId").text();
    String locale = json.at("locale").text();
    return switch (type == null ? "" : type) {
      case "LaunchRequest" -> LaunchRequest.builder().withRequestId(id).withLocale(locale).build();
      case "IntentRequest" ->
          IntentRequest.builder()
              .withRequestId(id)
              .withLocale(locale)
              .withIntent(intent(json.at("intent")))
              .build();
      case "SessionEndedRequest" ->
          SessionEndedRequest.builder().withRequestId(id).withError(end(json.at("error"))).build();
      case "System.ExceptionEncountered" ->
          ExceptionEncounteredRequest.builder()
              .withRequestId(id)
              .withError(error(json.at("error")))
              .build();
      case DisabledRequest.TYPE ->
          new DisabledRequest(
              id,
              json.at("body", "userInformationPersistenceStatus").value() instanceof String s
                  ? s
                  : null);
      default -> event(type, id);
    };
  }

  private static Request event(String type, String id) {
    return switch (type == null ? "" : type) {
      case "AlexaSkillEvent.SkillEnabled" ->
          SkillEnabledRequest.builder().withRequestId(id).build();
      case "AlexaSkillEvent.SkillAccountLinked" ->
          AccountLinkedRequest.builder().withRequestId(id).build();
      case "AlexaSkillEvent.SkillPermissionAccepted" ->
          PermissionAcceptedRequest.builder().withRequestId(id).build();
      case "AlexaSkillEvent.SkillPermissionChanged" ->
          PermissionChangedRequest.builder().withRequestId(id).build();
      default -> null;
    };
  }

  private static Intent intent(Json json) {
    Map<String, Slot> slots = new HashMap<>();
    json.at("slots").members().forEach((name, slot) -> slots.put(name, slot(new Json(slot))));
    return json.members().isEmpty()
        ? null
        : Intent.builder().withName(json.at("name").text()).withSlots(slots).build();
  }

  private static Slot slot(Json json) {
    json.members();
    return Slot.builder()
        .withName(json.at("name").text())
        .withValue(json.at("value").text())
        .build();
  }

  private static SessionEndedError end(Json json) {
    return json.members().isEmpty()
        ? null
        : SessionEndedError.builder()
            .withType(json.at("type").text())
            .withMessage(json.at("message").text())
            .build();
  }

  private static Error error(Json json) {
    return json.members().isEmpty()
        ? null
        : Error.builder()
            .withType(json.at("type").text())
            .withMessage(json.at("message").text())
            .build();
  }
}
