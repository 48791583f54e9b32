package dev.tapedeck.command.player;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Set;

/** "Shuffle on", "play in order". One request, two with a named speaker. */
public final class Shuffle implements Command {
  @Override
  public Set<String> requests() {
    return Set.of(
        "AMAZON.ShuffleOnIntent", "AMAZON.ShuffleOffIntent", "ShuffleOnIntent", "ShuffleOffIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    boolean on = turn.request().endsWith("ShuffleOnIntent");
    String key = on ? "shuffle.on" : "shuffle.off";
    // The player refuses a mode that is already set, so after success the opposite was set before.
    Map<String, String> back = UndoRecord.by("shuffle", String.valueOf(!on));
    return Targeting.set(turn, key, key, back, (spotify, target) -> spotify.shuffle(on, target));
  }
}
