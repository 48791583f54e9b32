package dev.tapedeck.turn;

import com.amazon.ask.model.Request;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The skill was disabled. The SDK's own class for it leaves out whether that is for good. */
final class DisabledRequest extends Request {
  static final String TYPE = "AlexaSkillEvent.SkillDisabled";

  @JsonProperty private Body body;

  DisabledRequest() {
    type = TYPE;
  }

  /** Whether Alexa asks for everything about the household to be erased. */
  boolean forGood() {
    return body != null && "NOT_PERSISTED".equals(body.userInformationPersistenceStatus());
  }

  private record Body(String userInformationPersistenceStatus) {}
}
