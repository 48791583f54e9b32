package dev.tapedeck.command.talk;

import dev.tapedeck.dialog.Offers;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;
import java.util.function.Function;

/**
 * "No": executes what "no" stands for after the last answer, or just declines. The requests of the
 * executed command.
 */
public final class No implements Command {
  private final Function<String, Command> commands;

  /**
   * @param commands finds the command for a request
   */
  public No(Function<String, Command> commands) {
    this.commands = commands;
  }

  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.NoIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Offers.ifDeclined(turn)
        .map(request -> commands.apply(request).answer(turn.as(request)))
        .orElseGet(() -> turn.answer("no"));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
