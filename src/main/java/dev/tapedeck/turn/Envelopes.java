package dev.tapedeck.turn;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.dialog.DynamicEntitiesDirective;
import com.amazon.ask.model.dialog.ElicitSlotDirective;
import com.amazon.ask.model.events.skillevents.AccountLinkedRequest;
import com.amazon.ask.model.events.skillevents.PermissionAcceptedRequest;
import com.amazon.ask.model.events.skillevents.PermissionChangedRequest;
import com.amazon.ask.model.events.skillevents.SkillEnabledRequest;
import com.amazon.ask.model.interfaces.system.ExceptionEncounteredRequest;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Set;

/**
 * Alexa's JSON to the SDK's model and back.
 *
 * <p>The SDK's own mapper fails on any {@code type} it does not know, wherever it stands, and reads
 * 59 kinds of request at a price in cold start; this one reads those that a skill like this can
 * get, and lets the rest be null.
 */
public final class Envelopes {
  private static final Set<String> SPOKEN = Set.of("LaunchRequest", "IntentRequest");

  /** As the SDK writes: properties that are empty are left out; what is in maps stays. */
  private static final JsonInclude.Value NOT_EMPTY =
      JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);

  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .defaultPropertyInclusion(NOT_EMPTY)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
          .addMixIn(com.amazon.ask.model.Request.class, Requests.class)
          .addMixIn(com.amazon.ask.model.Directive.class, Directives.class)
          .addMixIn(Context.Builder.class, SystemOnly.class)
          .build();

  /** Whether a person spoke and waits for speech; to everything else none is allowed. */
  public static boolean isSpoken(String requestType) {
    return SPOKEN.contains(requestType);
  }

  /**
   * The request as a tree.
   *
   * @throws IOException if it is not JSON; the exception may quote the request, so don't log it
   */
  public JsonNode tree(byte[] request) throws IOException {
    return json.readTree(request);
  }

  /**
   * The request as the SDK's model; the inner request is null if it is of a kind not taken.
   *
   * @throws JsonProcessingException if a value has another type than Alexa's contract says; it may
   *     quote the request, so don't log it
   */
  public RequestEnvelope request(JsonNode tree) throws JsonProcessingException {
    return json.treeToValue(tree, RequestEnvelope.class);
  }

  public byte[] bytes(ResponseEnvelope response) {
    try {
      return json.writeValueAsBytes(response);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("the SDK's own model is always JSON", impossible);
    }
  }

  @JsonSubTypes({
    @JsonSubTypes.Type(value = LaunchRequest.class, name = "LaunchRequest"),
    @JsonSubTypes.Type(value = IntentRequest.class, name = "IntentRequest"),
    @JsonSubTypes.Type(value = SessionEndedRequest.class, name = "SessionEndedRequest"),
    @JsonSubTypes.Type(value = SkillEnabledRequest.class, name = "AlexaSkillEvent.SkillEnabled"),
    @JsonSubTypes.Type(value = DisabledRequest.class, name = DisabledRequest.TYPE),
    @JsonSubTypes.Type(
        value = AccountLinkedRequest.class,
        name = "AlexaSkillEvent.SkillAccountLinked"),
    @JsonSubTypes.Type(
        value = PermissionAcceptedRequest.class,
        name = "AlexaSkillEvent.SkillPermissionAccepted"),
    @JsonSubTypes.Type(
        value = PermissionChangedRequest.class,
        name = "AlexaSkillEvent.SkillPermissionChanged"),
    @JsonSubTypes.Type(
        value = ExceptionEncounteredRequest.class,
        name = "System.ExceptionEncountered")
  })
  private interface Requests {}

  @JsonSubTypes({
    @JsonSubTypes.Type(value = ElicitSlotDirective.class, name = "Dialog.ElicitSlot"),
    @JsonSubTypes.Type(
        value = DynamicEntitiesDirective.class,
        name = "Dialog.UpdateDynamicEntities")
  })
  private interface Directives {}

  /** Of the context only {@code System} is used; the rest is the screen and what may yet come. */
  @JsonIgnoreProperties({
    "Alexa.DataStore.PackageManager",
    "Alexa.Presentation",
    "Alexa.Presentation.APL",
    "AppLink",
    "AudioPlayer",
    "Automotive",
    "Display",
    "Experimentation",
    "Extensions",
    "Geolocation",
    "Viewport",
    "Viewports"
  })
  private interface SystemOnly {}
}
