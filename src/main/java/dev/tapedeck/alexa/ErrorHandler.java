package dev.tapedeck.alexa;

import com.amazon.ask.dispatcher.exception.ExceptionHandler;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Response;
import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.ErrorSpeech;
import dev.tapedeck.turn.LogText;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts every failure of a command into words and into the log. */
public final class ErrorHandler implements ExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorHandler.class);

  private final TurnReader turns;

  public ErrorHandler(TurnReader turns) {
    this.turns = turns;
  }

  @Override
  public boolean canHandle(HandlerInput input, Throwable failure) {
    return true;
  }

  @Override
  public Optional<Response> handle(HandlerInput input, Throwable failure) {
    Turn turn = turns.of(input);
    if (failure instanceof SpotifyException spotify) {
      LOG.warn("{} failed: {}", turn.request(), spotify.getMessage());
      return ResponseMapper.of(turn, ErrorSpeech.answer(turn, spotify), input);
    }
    if (failure instanceof MemoryException memory) {
      LOG.warn("{} failed: {}", turn.request(), memory.getMessage());
      return ResponseMapper.of(turn, ErrorSpeech.answer(turn, memory), input);
    }
    LOG.error("{} failed: {}", turn.request(), LogText.of(failure));
    return ResponseMapper.of(turn, turn.answer("error.unexpected").closing(), input);
  }
}
