package dev.tapedeck.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import dev.tapedeck.command.Commands;
import dev.tapedeck.json.Json;
import dev.tapedeck.memory.Memory;
import dev.tapedeck.spotify.SpotifyConnection;
import dev.tapedeck.turn.Lines;
import dev.tapedeck.turn.LogText;
import dev.tapedeck.turn.MemoryService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The skill: commands, error speech and events, behind a gate that lets no request through that is
 * not meant for this skill, and no failure out.
 *
 * <p>Every request gets a valid response. Where Alexa waits for speech and none could be made, it
 * is a short apology; where a request was refused, or Alexa allows no speech, it is empty, and one
 * log line says why.
 *
 * <p>It stands in the place of the SDK's own skill class, which gets Jackson's data binding ready
 * for every kind of request and service there is, whether it is used or not.
 */
public final class TapeDeckSkill {
  private static final Logger LOG = LoggerFactory.getLogger(TapeDeckSkill.class);
  private static final String VERSION = "1.0";

  private final String skillId;
  private final List<RequestHandler> handlers = new ArrayList<>();
  private final ErrorHandler errors;

  public TapeDeckSkill(String skillId, SpotifyConnection spotify, Memory memory) {
    this.skillId = skillId;
    MemoryService notes = new MemoryService(memory, Commands.PERSISTED);
    TurnReader turns = new TurnReader(spotify, notes);
    handlers.add(new EventHandler(notes));
    Commands.ALL.forEach(command -> handlers.add(ConversationHandler.of(command, turns)));
    handlers.add(ConversationHandler.catchAll(Commands.CATCH_ALL, turns));
    this.errors = new ErrorHandler(turns);
  }

  /** Alexa's answer to Alexa's request, both as JSON. */
  public byte[] answer(byte[] request) {
    return Envelopes.bytes(respond(request));
  }

  private ResponseEnvelope respond(byte[] request) {
    Json json;
    try {
      json = Json.parse(request);
    } catch (Json.Misshapen notJson) {
      LOG.warn("Refused a request of {} bytes that is not JSON", request.length);
      return empty();
    }
    if (!skillId.equals(skillId(json))) {
      LOG.warn("Refused a request for skill {}: this is {}", LogText.line(skillId(json)), skillId);
      return empty();
    }
    try {
      return answer(json);
    } catch (Json.Misshapen misshapen) {
      LOG.warn("Could not read a {}: {}", type(json), misshapen.getMessage());
    } catch (RuntimeException | StackOverflowError unforeseen) {
      LOG.error("Could not answer a {}: {}", type(json), LogText.of(unforeseen));
    }
    return apology(json);
  }

  private ResponseEnvelope answer(Json json) {
    RequestEnvelope envelope = Envelopes.request(json);
    Request request = envelope.getRequest();
    if (request == null) {
      LOG.warn("Nothing to do for a {}", type(json));
      return empty();
    }
    if (envelope.getContext() == null || envelope.getContext().getSystem() == null) {
      LOG.warn("Could not answer a {} without context", type(json));
      return apology(json);
    }
    HandlerInput input = HandlerInput.builder().withRequestEnvelope(envelope).build();
    Optional<Response> response = handle(input);
    return ResponseEnvelope.builder()
        .withVersion(VERSION)
        .withResponse(response.orElseGet(() -> Response.builder().build()))
        .withSessionAttributes(
            envelope.getSession() == null
                ? null
                : input.getAttributesManager().getSessionAttributes())
        .build();
  }

  private Optional<Response> handle(HandlerInput input) {
    try {
      for (RequestHandler handler : handlers) {
        if (handler.canHandle(input)) {
          return handler.handle(input);
        }
      }
      return Optional.empty();
    } catch (RuntimeException failure) {
      return errors.handle(input, failure);
    }
  }

  /** Every request carries the id in its context, those of a session there too. */
  private static String skillId(Json json) {
    Json system = json.at("context", "System");
    Json home = system.isNothing() ? json.at("session") : system;
    return string(home.at("application", "applicationId"));
  }

  private static ResponseEnvelope apology(Json json) {
    if (!Envelopes.isSpoken(string(json.at("request", "type")))) {
      return empty();
    }
    Lines lines = Lines.of(string(json.at("request", "locale")));
    return envelope(
        new com.amazon.ask.response.ResponseBuilder()
            .withSpeech(lines.say("error.unexpected").ssml())
            .withShouldEndSession(true)
            .build()
            .orElseThrow());
  }

  private static ResponseEnvelope empty() {
    return envelope(Response.builder().build());
  }

  private static ResponseEnvelope envelope(Response response) {
    return ResponseEnvelope.builder().withVersion(VERSION).withResponse(response).build();
  }

  private static String type(Json json) {
    return LogText.line(string(json.at("request", "type")));
  }

  /** A text, empty where there is something else. */
  private static String string(Json json) {
    return json.value() instanceof String text ? text : "";
  }
}
