package dev.tapedeck.alexa;

import com.amazon.ask.dispatcher.exception.ExceptionHandler;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Response;
import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.turn.LogText;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers unexpected exceptions with an apology. Failures of Spotify and of the memory are answered
 * by the conversation. The {@link MemoryException} of an event is not answered at all, so that the
 * invocation fails and Alexa repeats the event.
 */
final class FailureHandler implements ExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

  @Override
  public boolean canHandle(HandlerInput input, Throwable failure) {
    return !(failure instanceof MemoryException);
  }

  @Override
  public Optional<Response> handle(HandlerInput input, Throwable failure) {
    Request request = input.getRequestEnvelope().getRequest();
    LOG.error("{} failed: {}", LogText.line(TurnReader.name(request)), LogText.of(failure));
    return Optional.of(
        Apology.isAllowed(request.getType())
            ? Apology.in(request.getLocale())
            : Response.builder().build());
  }
}
