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

/** "Unmute": as loud as before "mute", or volume three where that is not known. One call. */
public final class Unmute implements Command {
  private static final int MODEST = 30;

  @Override
  public Set<String> requests() {
    return Set.of("UnmuteIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<Integer> before = turn.recentValue(Mute.BEFORE).map(Integer::valueOf);
    int volume = VolumeLimits.allowed(turn, before.orElse(MODEST), Target.ACTIVE);
    turn.spotify().volume(volume, Target.ACTIVE);
    return turn.answer(before.isPresent() ? "unmute" : "unmute.unknown")
        .remembering(Map.of(Mute.BEFORE, ""))
        .remembering(UndoRecord.by("volume", "0"));
  }
}
