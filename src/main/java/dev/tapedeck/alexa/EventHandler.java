package dev.tapedeck.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.events.skillevents.AccountLinkedBody;
import com.amazon.ask.model.events.skillevents.AccountLinkedRequest;
import com.amazon.ask.model.interfaces.system.ExceptionEncounteredRequest;
import com.amazon.ask.model.interfaces.system.SystemState;
import dev.tapedeck.turn.LogText;
import dev.tapedeck.turn.MemoryService;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Acknowledges every request that is not speech: skill events, the end of a session, and Alexa's
 * reports of responses that it rejected. Alexa allows only an empty response to these. If the
 * memory can't be updated by an event, it throws instead, and Alexa repeats the event.
 */
final class EventHandler implements RequestHandler {
  private static final Logger LOG = LoggerFactory.getLogger(EventHandler.class);

  private final MemoryService memories;

  EventHandler(MemoryService memories) {
    this.memories = memories;
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    // Every other request: it is registered after the ConversationHandler.
    return true;
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    Request request = input.getRequestEnvelope().getRequest();
    rejection(request)
        .ifPresent(reason -> LOG.error("Alexa rejected a response: {}", LogText.line(reason)));
    updateMemory(request, input.getRequestEnvelope().getContext().getSystem());
    LOG.info("Acknowledged {}", request.getType());
    return Optional.of(Response.builder().build());
  }

  private void updateMemory(Request request, SystemState system) {
    if (request instanceof AccountLinkedRequest linked) {
      Optional<String> token =
          Optional.ofNullable(linked.getBody()).map(AccountLinkedBody::getAccessToken);
      memories.linked(TurnReader.linkOwner(system, token));
    } else if (request instanceof SkillDisabled disabled && disabled.dataMustBeErased()) {
      memories.eraseAll(TurnReader.owner(system));
    }
  }

  /** Why Alexa rejected a response. Alexa reports it only in these requests. */
  private static Optional<String> rejection(Request request) {
    if (request instanceof SessionEndedRequest ended && ended.getError() != null) {
      return Optional.of(ended.getError().getType() + " " + ended.getError().getMessage());
    }
    if (request instanceof ExceptionEncounteredRequest reported && reported.getError() != null) {
      return Optional.of(reported.getError().getType() + " " + reported.getError().getMessage());
    }
    return Optional.empty();
  }
}
