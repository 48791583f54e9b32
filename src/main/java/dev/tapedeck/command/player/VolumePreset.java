package dev.tapedeck.command.player;

import dev.tapedeck.speaker.VolumeLevel;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Set;

/**
 * "Volume to the max", "as quiet as possible", "half volume": at most the listener's limit, and
 * never silent. Two requests.
 */
public final class VolumePreset implements Command {
  private static final Map<String, Integer> PERCENT =
      Map.of("VolumeMaxIntent", 100, "VolumeHalfIntent", 50, "VolumeMinIntent", 10);

  @Override
  public Set<String> requests() {
    return PERCENT.keySet();
  }

  @Override
  public Answer answer(Turn turn) {
    return SetVolume.set(turn, VolumeLevel.of(PERCENT.get(turn.request())));
  }
}
