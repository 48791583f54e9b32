package dev.tapedeck.turn;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import dev.tapedeck.spotify.SpotifyException;
import java.util.Optional;
import java.util.function.Predicate;

/** Hands a command the requests that it is for. */
public final class CommandHandler implements RequestHandler {
  private final Command command;
  private final Predicate<String> takes;
  private final Turns turns;

  private CommandHandler(Command command, Predicate<String> takes, Turns turns) {
    this.command = command;
    this.takes = takes;
    this.turns = turns;
  }

  /** For the requests that the command names. */
  public static CommandHandler of(Command command, Turns turns) {
    return new CommandHandler(command, command.requests()::contains, turns);
  }

  /** For every request: the last in line. */
  public static CommandHandler catchAll(Command command, Turns turns) {
    return new CommandHandler(command, any -> true, turns);
  }

  @Override
  public boolean canHandle(HandlerInput input) {
    return takes.test(Turns.name(input.getRequestEnvelope().getRequest()));
  }

  @Override
  public Optional<Response> handle(HandlerInput input) {
    Turn turn = turns.of(input);
    if (command.needsAccount() && turn.account().isEmpty()) {
      // Before anything is asked that would lead nowhere.
      throw SpotifyException.notLinked();
    }
    OneMoment moment = OneMoment.unlessDone(input.getRequestEnvelope(), turn.lines());
    try {
      Answer answer = turns.notes().settle(turn, command.answer(turn));
      return Responses.of(turn, answer, input);
    } finally {
      moment.over();
    }
  }
}
