package dev.tapedeck.command.player;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.PlayerState;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Resume", "play": continues a paused player. One request, two with a named speaker. One more if
 * the player refuses.
 */
public final class Resume implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.ResumeIntent", "ResumeIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Targeting.resuming(
        turn,
        target ->
            PlayerState.unlessRefused(
                turn, target, "resume.already", Playback::playing, () -> resume(turn, target)));
  }

  private static Answer resume(Turn turn, Target target) {
    turn.spotify().resume(target);
    return turn.answer("resume", "where", Targeting.spoken(turn, target))
        .remembering(UndoRecord.impossible());
  }
}
