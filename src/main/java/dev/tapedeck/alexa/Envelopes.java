package dev.tapedeck.alexa;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Directive;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.dialog.DynamicEntitiesDirective;
import com.amazon.ask.model.dialog.ElicitSlotDirective;
import com.amazon.ask.model.events.skillevents.AccountLinkedRequest;
import com.amazon.ask.model.events.skillevents.PermissionAcceptedRequest;
import com.amazon.ask.model.events.skillevents.PermissionChangedRequest;
import com.amazon.ask.model.events.skillevents.SkillEnabledRequest;
import com.amazon.ask.model.interfaces.system.ExceptionEncounteredRequest;
import com.amazon.ask.util.impl.ObjectMapperFactory;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.OffsetDateTime;

/**
 * Reads and writes envelopes as JSON, with a copy of the SDK's mapper.
 *
 * <p>The copy reads only the parts that the skill uses. So changes to other parts can't make a
 * request fail, and Jackson does not prepare the SDK's 59 types of request and 36 directives at the
 * start. A new type of request, directive or part has to be added to the mix-ins below.
 */
final class Envelopes {
  private static final ObjectMapper MAPPER =
      ObjectMapperFactory.getMapper()
          .copy()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // An unknown type of request is read as null instead of an error.
          .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
          .addMixIn(Request.class, HandledRequests.class)
          .addMixIn(Context.Builder.class, UsedContext.class)
          .addMixIn(Slot.Builder.class, UsedSlot.class)
          .addMixIn(Directive.class, SentDirectives.class);

  static {
    // Timestamps are not used.
    MAPPER.configOverride(OffsetDateTime.class).setIsIgnoredType(true);
  }

  private static final ObjectReader READER = MAPPER.readerFor(RequestEnvelope.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(ResponseEnvelope.class);

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", visible = true)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = LaunchRequest.class, name = "LaunchRequest"),
    @JsonSubTypes.Type(value = IntentRequest.class, name = "IntentRequest"),
    @JsonSubTypes.Type(value = SessionEndedRequest.class, name = "SessionEndedRequest"),
    @JsonSubTypes.Type(
        value = ExceptionEncounteredRequest.class,
        name = "System.ExceptionEncountered"),
    @JsonSubTypes.Type(value = SkillEnabledRequest.class, name = "AlexaSkillEvent.SkillEnabled"),
    @JsonSubTypes.Type(value = SkillDisabled.class, name = SkillDisabled.TYPE),
    @JsonSubTypes.Type(
        value = AccountLinkedRequest.class,
        name = "AlexaSkillEvent.SkillAccountLinked"),
    @JsonSubTypes.Type(
        value = PermissionAcceptedRequest.class,
        name = "AlexaSkillEvent.SkillPermissionAccepted"),
    @JsonSubTypes.Type(
        value = PermissionChangedRequest.class,
        name = "AlexaSkillEvent.SkillPermissionChanged"),
  })
  private interface HandledRequests {}

  @JsonIncludeProperties("System")
  private interface UsedContext {}

  /** Only the spoken value is used, because a resolved name can be another artist's. */
  @JsonIgnoreProperties({"resolutions", "slotValue"})
  private interface UsedSlot {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", visible = true)
  @JsonSubTypes({
    @JsonSubTypes.Type(value = ElicitSlotDirective.class, name = "Dialog.ElicitSlot"),
    @JsonSubTypes.Type(
        value = DynamicEntitiesDirective.class,
        name = "Dialog.UpdateDynamicEntities"),
  })
  private interface SentDirectives {}

  private Envelopes() {}

  /**
   * Reads a request envelope. The request in it is null if its type is not handled.
   *
   * @throws IOException if it is not a JSON object, or a value has another type than Alexa's
   *     contract says; its text quotes the input and must not be logged
   */
  static RequestEnvelope read(byte[] json) throws IOException {
    RequestEnvelope envelope = READER.readValue(json);
    if (envelope == null) {
      throw new IOException("null");
    }
    return envelope;
  }

  /**
   * The same JSON as a tree, to find out why it can't be read; a missing node if it is not JSON.
   */
  static JsonNode tree(byte[] json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException notJson) {
      return MissingNode.getInstance();
    }
  }

  static byte[] write(ResponseEnvelope response) throws JsonProcessingException {
    return WRITER.writeValueAsBytes(response);
  }
}
