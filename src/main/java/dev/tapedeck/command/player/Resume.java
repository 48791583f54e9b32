package dev.tapedeck.command.player;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.music.LikedSongsPlayback;
import dev.tapedeck.speaker.PlayerState;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Resume", "play", "play some music": continues a paused player, or shuffles Liked Songs if there
 * is nothing to continue. One request, two with a named speaker. One more if the player refuses,
 * and up to four more for Liked Songs.
 */
public final class Resume implements Command {
  private static final String ALREADY = "resume.already";

  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.ResumeIntent", "ResumeIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Targeting.resuming(
        turn,
        target ->
            // "Resume" asks for what was playing, "play some music" for any music.
            turn.request().equals("AMAZON.ResumeIntent")
                ? PlayerState.unlessRefused(
                    turn, target, ALREADY, Playback::playing, () -> resume(turn, target))
                : PlayerState.unlessNothing(
                    turn,
                    target,
                    ALREADY,
                    Playback::playing,
                    () -> resume(turn, target),
                    () -> LikedSongsPlayback.shuffle(turn, target)));
  }

  private static Answer resume(Turn turn, Target target) {
    turn.spotify().resume(target);
    return turn.answer("resume", "where", Targeting.spoken(turn, target))
        .remembering(UndoRecord.impossible());
  }
}
