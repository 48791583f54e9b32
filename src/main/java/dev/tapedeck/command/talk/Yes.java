package dev.tapedeck.command.talk;

import dev.tapedeck.dialog.Offers;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;
import java.util.function.Function;

/** "Yes": executes what the last answer offered. The requests of the executed command. */
public final class Yes implements Command {
  private final Function<String, Command> commands;

  /**
   * @param commands finds the command for a request
   */
  public Yes(Function<String, Command> commands) {
    this.commands = commands;
  }

  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.YesIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Offers.ifAccepted(turn)
        .map(request -> commands.apply(request).answer(turn.as(request)))
        .orElseGet(() -> turn.answer("yes"));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
