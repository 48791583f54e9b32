package dev.tapedeck.alexa;

import com.amazon.ask.Skill;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.model.Application;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.turn.Conversation;
import dev.tapedeck.turn.LogText;
import dev.tapedeck.turn.MemoryService;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The skill: the ASK SDK's {@link Skill} behind a check that refuses requests for other skills and
 * malformed ones.
 *
 * <p>Every request gets a valid response, except an event that could not update the memory. If the
 * user waits for speech and none could be produced, it is an apology. If the request was refused,
 * or Alexa allows no speech, the response is empty and one log line gives the reason. Of the
 * request a log quotes only the skill id, the type, the intent and Alexa's own error texts, each as
 * one short line.
 */
public final class TapeDeckSkill {
  private static final Logger LOG = LoggerFactory.getLogger(TapeDeckSkill.class);

  private final String skillId;
  private final Skill skill;

  /**
   * Assembles the skill.
   *
   * @param skillId the only skill id whose requests are answered
   * @param turns reads turns from requests
   * @param alexa sends progressive responses
   */
  public TapeDeckSkill(
      String skillId,
      TurnReader turns,
      Conversation conversation,
      MemoryService memories,
      AlexaApi alexa) {
    this.skillId = skillId;
    this.skill =
        new CustomSkillBuilder()
            .addRequestHandler(new ConversationHandler(turns, conversation))
            // Last: it accepts every request.
            .addRequestHandler(new EventHandler(memories))
            .addExceptionHandler(new FailureHandler())
            .withApiClient(alexa)
            .build();
  }

  /**
   * Answers a request envelope with a response envelope, both as JSON.
   *
   * @throws MemoryException if the memory could not be updated by an event, such as the erasure of
   *     the data of a disabled skill. The invocation has to fail then: Alexa repeats the event for
   *     an hour until it succeeds, and AWS counts an error
   */
  public byte[] answer(byte[] request) throws IOException {
    return Envelopes.write(respond(request));
  }

  private ResponseEnvelope respond(byte[] request) {
    RequestEnvelope envelope;
    try {
      envelope = Envelopes.read(request);
    } catch (IOException unreadable) {
      return respondToUnreadable(request, unreadable);
    }
    String askedSkill = skillId(envelope);
    if (!skillId.equals(askedSkill)) {
      return refuse(askedSkill);
    }
    if (envelope.getRequest() == null) {
      LOG.warn("Nothing to do for request type {}", type(Envelopes.tree(request)));
      return empty();
    }
    if (envelope.getContext() == null || envelope.getContext().getSystem() == null) {
      LOG.warn("Could not answer {}: no context", LogText.line(type(envelope)));
      return apology(type(envelope), envelope.getRequest().getLocale());
    }
    try {
      return skill.invoke(envelope);
    } catch (RuntimeException | StackOverflowError failure) {
      // The SDK wraps what the FailureHandler does not handle.
      if (failure.getCause() instanceof MemoryException notUpdated) {
        throw notUpdated;
      }
      LOG.error("Could not answer {}: {}", LogText.line(type(envelope)), LogText.of(failure));
      return apology(type(envelope), envelope.getRequest().getLocale());
    }
  }

  /** The request is not JSON, or a value in it has another type than Alexa's contract says. */
  private ResponseEnvelope respondToUnreadable(byte[] request, IOException unreadable) {
    JsonNode json = Envelopes.tree(request);
    if (!json.isObject()) {
      LOG.warn("Refused a request of {} bytes that is not JSON", request.length);
      return empty();
    }
    String askedSkill = skillId(json);
    if (!skillId.equals(askedSkill)) {
      return refuse(askedSkill);
    }
    LOG.warn("Could not read {}: {}", type(json), unreadable.getClass().getSimpleName());
    JsonNode said = json.path("request");
    return apology(said.path("type").asText(""), said.path("locale").asText(""));
  }

  private ResponseEnvelope refuse(String askedSkill) {
    LOG.warn("Refused a request for skill {}: this is {}", LogText.line(askedSkill), skillId);
    return empty();
  }

  /** Every request has the id in its context; requests of a session have it there too. */
  private static String skillId(RequestEnvelope envelope) {
    Application application = null;
    if (envelope.getContext() != null && envelope.getContext().getSystem() != null) {
      application = envelope.getContext().getSystem().getApplication();
    } else if (envelope.getSession() != null) {
      application = envelope.getSession().getApplication();
    }
    return application == null || application.getApplicationId() == null
        ? ""
        : application.getApplicationId();
  }

  private static String skillId(JsonNode json) {
    JsonNode system = json.path("context").path("System");
    JsonNode holder = system.isObject() ? system : json.path("session");
    return holder.path("application").path("applicationId").asText("");
  }

  private static ResponseEnvelope apology(String requestType, String locale) {
    return Apology.isAllowed(requestType) ? envelope(Apology.in(locale)) : empty();
  }

  private static ResponseEnvelope empty() {
    return envelope(Response.builder().build());
  }

  private static ResponseEnvelope envelope(Response response) {
    return ResponseEnvelope.builder().withVersion("1.0").withResponse(response).build();
  }

  private static String type(RequestEnvelope envelope) {
    return envelope.getRequest().getType();
  }

  private static String type(JsonNode json) {
    return LogText.line(json.path("request").path("type").asText(""));
  }
}
