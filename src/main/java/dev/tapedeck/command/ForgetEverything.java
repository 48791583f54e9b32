package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Forget everything": asks, and with a yes erases all that is remembered. No call. */
final class ForgetEverything implements Command {
  static final String PENDING = "forget";

  @Override
  public Set<String> requests() {
    return Set.of("ForgetEverythingIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.notebook().read();
    return turn.answer("forget.ask").askingWhether(PENDING);
  }

  /** The listener is sure. */
  static Answer now(Turn turn) {
    turn.notebook().erase();
    return turn.answer("forget.done");
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
