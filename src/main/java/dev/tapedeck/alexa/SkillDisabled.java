package dev.tapedeck.alexa;

import com.amazon.ask.model.Request;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * The skill was disabled. The SDK's class for it lacks the body, which says whether the user's data
 * must be erased.
 */
final class SkillDisabled extends Request {
  static final String TYPE = "AlexaSkillEvent.SkillDisabled";

  private final boolean dataMustBeErased;

  @JsonCreator
  SkillDisabled(@JsonProperty("requestId") String requestId, @JsonProperty("body") JsonNode body) {
    this.type = TYPE;
    this.requestId = requestId;
    this.dataMustBeErased =
        body != null
            && body.path("userInformationPersistenceStatus").asText("").equals("NOT_PERSISTED");
  }

  /** Whether Alexa asks for everything about the account to be erased. */
  boolean dataMustBeErased() {
    return dataMustBeErased;
  }
}
