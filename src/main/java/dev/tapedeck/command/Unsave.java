package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Unlike this", "remove that from my likes". Two calls. */
final class Unsave implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("UnsaveIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Now.changing(turn, (now, item) -> Keepsake.of(item).unsave(turn));
  }
}
