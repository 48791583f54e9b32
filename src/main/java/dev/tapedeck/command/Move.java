package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Move the music to the bedroom". Two calls: the speakers, the move. */
final class Move implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("MoveIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    if (turn.slot(Where.SPEAKER).isEmpty()) {
      return Speakers.now(turn).askWhere();
    }
    return Where.on(
        turn,
        target -> {
          turn.spotify().transfer(target.device().orElseThrow());
          return turn.answer("move", "speaker", target.device().orElseThrow().name());
        });
  }
}
