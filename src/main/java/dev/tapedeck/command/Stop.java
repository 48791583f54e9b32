package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Stop", "cancel": ends the conversation, not the music. */
final class Stop implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.answer("stop").closing();
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
