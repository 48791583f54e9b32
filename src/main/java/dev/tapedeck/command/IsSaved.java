package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Do I have this saved?" Two calls. */
final class IsSaved implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("IsSavedIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Now.onSpotify(turn, (now, item) -> Keepsake.of(item).isSaved(turn));
  }
}
