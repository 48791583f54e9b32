package dev.tapedeck.command.player;

import dev.tapedeck.speaker.PlayerMode;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Shuffle on", "play in order". Two requests, three with a named speaker. */
public final class Shuffle implements Command {
  @Override
  public Set<String> requests() {
    return Set.of(
        "AMAZON.ShuffleOnIntent", "AMAZON.ShuffleOffIntent", "ShuffleOnIntent", "ShuffleOffIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    boolean on = turn.request().endsWith("ShuffleOnIntent");
    return on
        ? PlayerMode.shuffle(true).set(turn, "shuffle.on", "shuffle.on-already")
        : PlayerMode.shuffle(false).set(turn, "shuffle.off", "shuffle.off-already");
  }
}
