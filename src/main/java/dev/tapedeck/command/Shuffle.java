package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Set;

/** "Shuffle on", "play in order". */
final class Shuffle implements Command {
  @Override
  public Set<String> requests() {
    return Set.of(
        "AMAZON.ShuffleOnIntent", "AMAZON.ShuffleOffIntent", "ShuffleOnIntent", "ShuffleOffIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    boolean on = turn.request().endsWith("ShuffleOnIntent");
    String key = on ? "shuffle.on" : "shuffle.off";
    // The player refuses what is so already: if it takes this, it was the other way round.
    Map<String, String> back = Undo.by("shuffle", String.valueOf(!on));
    return Where.set(turn, key, key, back, (spotify, target) -> spotify.shuffle(on, target));
  }
}
