package dev.tapedeck;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.CustomSkill;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.SkillRequest;
import com.amazon.ask.response.SkillResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.command.Commands;
import dev.tapedeck.memory.Memory;
import dev.tapedeck.spotify.SpotifyConnection;
import dev.tapedeck.turn.CommandHandler;
import dev.tapedeck.turn.Envelopes;
import dev.tapedeck.turn.ErrorHandler;
import dev.tapedeck.turn.EventHandler;
import dev.tapedeck.turn.Lines;
import dev.tapedeck.turn.Notes;
import dev.tapedeck.turn.Traces;
import dev.tapedeck.turn.Turns;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The skill: commands, error speech and events in the SDK's dispatcher, behind a gate that lets no
 * request through that is not meant for this skill, and no failure out.
 *
 * <p>Every request gets a valid response. Where Alexa waits for speech and none could be made, it
 * is a short apology; where a request was refused, or Alexa allows no speech, it is empty, and one
 * log line says why.
 */
final class TapeDeck implements AlexaSkill<RequestEnvelope, ResponseEnvelope> {
  private static final Logger LOG = LoggerFactory.getLogger(TapeDeck.class);
  private static final String VERSION = "1.0";

  private final String skillId;
  private final Envelopes envelopes = new Envelopes();
  private final CustomSkill skill;

  TapeDeck(Settings settings) {
    this(settings, settings.preferencesTable().map(Memory::table).orElseGet(Memory::unset));
  }

  TapeDeck(Settings settings, Memory memory) {
    this.skillId = settings.skillId();
    Notes notes = new Notes(memory, Commands.LASTING);
    Turns turns = new Turns(new SpotifyConnection(settings.spotifyApiUrl()), notes);
    CustomSkillBuilder builder = new CustomSkillBuilder();
    builder.addRequestHandler(new EventHandler(notes));
    Commands.ALL.forEach(command -> builder.addRequestHandler(CommandHandler.of(command, turns)));
    builder.addRequestHandler(CommandHandler.catchAll(Commands.CATCH_ALL, turns));
    builder.addExceptionHandler(new ErrorHandler(turns));
    this.skill = builder.build();
  }

  @Override
  public SkillResponse<ResponseEnvelope> execute(SkillRequest request, Object context) {
    return new Reply(answer(request.getRawRequest()), envelopes);
  }

  private ResponseEnvelope answer(byte[] request) {
    JsonNode tree;
    try {
      tree = envelopes.tree(request);
    } catch (IOException notJson) {
      LOG.warn("Refused a request of {} bytes that is not JSON", request.length);
      return empty();
    }
    if (!skillId.equals(skillId(tree))) {
      LOG.warn("Refused a request for skill {}: this is {}", Traces.line(skillId(tree)), skillId);
      return empty();
    }
    try {
      return answer(tree);
    } catch (JsonProcessingException misshapen) {
      LOG.warn("Could not read a {}: {}", type(tree), misshapen.getClass().getSimpleName());
    } catch (RuntimeException | StackOverflowError unforeseen) {
      LOG.error("Could not answer a {}: {}", type(tree), Traces.of(unforeseen));
    }
    return apology(tree);
  }

  private ResponseEnvelope answer(JsonNode tree) throws JsonProcessingException {
    RequestEnvelope envelope = envelopes.request(tree);
    Request request = envelope.getRequest();
    if (request == null) {
      LOG.warn("Nothing to do for a {}", type(tree));
      return empty();
    }
    if (envelope.getContext() == null || envelope.getContext().getSystem() == null) {
      LOG.warn("Could not answer a {} without context", type(tree));
      return apology(tree);
    }
    return skill.invoke(envelope);
  }

  /** Every request carries the id in its context, those of a session there too. */
  private static String skillId(JsonNode tree) {
    JsonNode system = tree.path("context").path("System");
    JsonNode home = system.isMissingNode() ? tree.path("session") : system;
    return home.path("application").path("applicationId").asText();
  }

  private static ResponseEnvelope apology(JsonNode tree) {
    if (!Envelopes.isSpoken(tree.path("request").path("type").asText())) {
      return empty();
    }
    Lines lines = Lines.of(tree.path("request").path("locale").asText());
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

  private static String type(JsonNode tree) {
    return Traces.line(tree.path("request").path("type").asText());
  }
}
