package dev.tapedeck.command.talk;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Say more": says the next page of a long list. No request. */
public final class SayMore implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("SayMoreIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return LongList.more(turn);
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
