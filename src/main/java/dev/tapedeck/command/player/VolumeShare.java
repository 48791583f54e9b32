package dev.tapedeck.command.player;

import dev.tapedeck.speaker.VolumeLevel;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.OptionalInt;
import java.util.Set;

/** "Volume to a third", "three quarters volume in the kitchen". Two requests. */
public final class VolumeShare implements Command {
  private static final String SHARE = "share";

  @Override
  public Set<String> requests() {
    return Set.of("VolumeShareIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    OptionalInt percent =
        turn.slot(SHARE).map(turn.language()::percentOf).orElse(OptionalInt.empty());
    return percent.isPresent()
        ? SetVolume.set(turn, VolumeLevel.of(percent.getAsInt()))
        : turn.answer("volume.too-much");
  }
}
