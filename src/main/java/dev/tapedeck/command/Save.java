package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "I like this", "save this song". Two calls. */
final class Save implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("SaveIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Now.changing(turn, (now, item) -> Keepsake.of(item).save(turn));
  }
}
