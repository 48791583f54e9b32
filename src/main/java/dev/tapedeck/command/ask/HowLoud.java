package dev.tapedeck.command.ask;

import dev.tapedeck.speaker.ActiveSpeaker;
import dev.tapedeck.speaker.SpeakerNames;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.speaker.VolumeLevel;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "What's the volume?", "how loud is the kitchen?" One request. */
public final class HowLoud implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("HowLoudIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Targeting.onVolumeOf(
        turn,
        target ->
            ActiveSpeaker.of(turn, target)
                .map(device -> volume(turn, device, target))
                .orElseGet(() -> turn.answer("error.no-device")));
  }

  private static Answer volume(Turn turn, Device device, Target target) {
    Integer percent = device.volumePercent();
    if (percent == null) {
      return device.name().isBlank()
          ? turn.answer("volume.unknown.unnamed")
          : turn.answer("volume.unknown", "speaker", SpeakerNames.spoken(turn, device));
    }
    return turn.answer(
        "volume.is",
        "volume",
        VolumeLevel.of(percent).spoken(turn),
        "where",
        Targeting.spoken(turn, target));
  }
}
