package dev.tapedeck.command.player;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.VolumeLimits;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Unmute": restores the volume from before "mute", or sets volume three if that is not known. One
 * request, two if that volume exceeds one of the listener's limits.
 */
public final class Unmute implements Command {
  private static final int DEFAULT_PERCENT = 30;

  @Override
  public Set<String> requests() {
    return Set.of("UnmuteIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<Integer> before = turn.recentValue(Mute.VOLUME_BEFORE).map(Integer::valueOf);
    int volume = VolumeLimits.allowed(turn, before.orElse(DEFAULT_PERCENT), Target.ACTIVE);
    turn.spotify().volume(volume, Target.ACTIVE);
    return turn.answer(before.isPresent() ? "unmute" : "unmute.unknown")
        .remembering(Map.of(Mute.VOLUME_BEFORE, ""))
        .remembering(UndoRecord.by("volume", "0"));
  }
}
