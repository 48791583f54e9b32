package dev.tapedeck.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.function.Predicate;

/** Hands a command the requests that it is for. */
public final class ConversationHandler implements RequestHandler {
  private final Command command;
  private final Predicate<String> takes;
  private final TurnReader turns;

  private ConversationHandler(Command command, Predicate<String> takes, TurnReader turns) {
    this.command = command;
    this.takes = takes;
    this.turns = turns;
  }

  /** For the requests that the command names. */
  public static ConversationHandler of(Command command, TurnReader turns) {
    return new ConversationHandler(command, command.requests()::contains, turns);
  }

  /** For every request: the last in line. */
  public static ConversationHandler catchAll(Command command, TurnReader turns) {
    return new ConversationHandler(command, any -> true, turns);
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return takes.test(TurnReader.name(input.getRequestEnvelope().getRequest()));
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    Turn turn = turns.of(input);
    if (command.needsAccount() && turn.account().isEmpty()) {
      // Before anything is asked that would lead nowhere.
      throw SpotifyException.notLinked();
    }
    ProgressiveResponse moment =
        ProgressiveResponse.unlessDone(input.getRequestEnvelope(), turn.lines());
    try {
      Answer answer = turns.notes().settle(turn, command.answer(turn));
      return ResponseMapper.of(turn, answer, input);
    } finally {
      moment.over();
    }
  }
}
