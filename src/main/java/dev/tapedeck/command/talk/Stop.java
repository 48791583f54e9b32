package dev.tapedeck.command.talk;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Stop", "cancel": ends the conversation, not the music. No request. */
public final class Stop implements Command {
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
