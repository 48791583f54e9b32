package dev.tapedeck.command.player;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.PlayerState;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Pause", "stop the music". One request, two with a named speaker. One more if the player refuses.
 */
public final class Pause implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.PauseIntent", "PauseIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Targeting.on(
        turn,
        target ->
            PlayerState.unlessRefused(
                turn, target, "pause.already", now -> !now.playing(), () -> pause(turn, target)));
  }

  private static Answer pause(Turn turn, Target target) {
    turn.spotify().pause(target);
    return turn.answer("pause", "where", Targeting.spoken(turn, target))
        .remembering(UndoRecord.impossible());
  }
}
