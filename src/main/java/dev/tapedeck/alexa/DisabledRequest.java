package dev.tapedeck.alexa;

import com.amazon.ask.model.Request;

/** The skill was disabled. The SDK's own class for it leaves out whether that is for good. */
final class DisabledRequest extends Request {
  static final String TYPE = "AlexaSkillEvent.SkillDisabled";

  private final boolean forGood;

  /**
   * Such a request.
   *
   * @param persistence what Alexa says of the household's data, {@code NOT_PERSISTED} if it is to
   *     be erased; may be null
   */
  DisabledRequest(String id, String persistence) {
    type = TYPE;
    requestId = id;
    forGood = "NOT_PERSISTED".equals(persistence);
  }

  /** Whether Alexa asks for everything about the household to be erased. */
  boolean forGood() {
    return forGood;
  }
}
