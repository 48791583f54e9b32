package dev.tapedeck.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.events.skillevents.AccountLinkedRequest;
import com.amazon.ask.model.interfaces.system.ExceptionEncounteredRequest;
import com.amazon.ask.model.interfaces.system.SystemState;
import dev.tapedeck.turn.LogText;
import dev.tapedeck.turn.MemoryService;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Acknowledges what nobody said: skill events, the end of a session, Alexa's complaint about an
 * answer. To all of these only an empty response is allowed.
 */
public final class EventHandler implements RequestHandler {
  private static final Logger LOG = LoggerFactory.getLogger(EventHandler.class);

  private final MemoryService notes;

  public EventHandler(MemoryService notes) {
    this.notes = notes;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return !Envelopes.isSpoken(input.getRequestEnvelope().getRequest().getType());
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    Request request = input.getRequestEnvelope().getRequest();
    complaint(request)
        .ifPresent(text -> LOG.error("Alexa did not accept an answer: {}", LogText.line(text)));
    note(request, input.getRequestEnvelope().getContext().getSystem());
    LOG.info("Acknowledged {}", request.getType());
    return Optional.of(Response.builder().build());
  }

  private void note(Request request, SystemState system) {
    if (request instanceof AccountLinkedRequest) {
      notes.linked(TurnReader.owner(system));
    } else if (request instanceof DisabledRequest disabled && disabled.forGood()) {
      notes.eraseAll(TurnReader.owner(system));
    }
  }

  /** The only place where Alexa says why it did not speak an answer. */
  private static Optional<String> complaint(Request request) {
    if (request instanceof SessionEndedRequest ended && ended.getError() != null) {
      return Optional.of(ended.getError().getType() + " " + ended.getError().getMessage());
    }
    if (request instanceof ExceptionEncounteredRequest met && met.getError() != null) {
      return Optional.of(met.getError().getType() + " " + met.getError().getMessage());
    }
    return Optional.empty();
  }
}
