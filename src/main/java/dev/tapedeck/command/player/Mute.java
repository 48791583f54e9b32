package dev.tapedeck.command.player;

import dev.tapedeck.speaker.ActiveSpeaker;
import dev.tapedeck.speaker.MutedSpeaker;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.speaker.VolumeSetting;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/** "Mute", "mute the kitchen": sets the volume to zero; "unmute" restores it. Two requests. */
public final class Mute implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("MuteIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.personMemory().prefetch();
    return Targeting.onVolumeOf(
        turn,
        target ->
            ActiveSpeaker.of(turn, target)
                .map(device -> mute(turn, device, target))
                .orElseGet(() -> turn.answer("error.no-device")));
  }

  private static Answer mute(Turn turn, Device device, Target target) {
    if (!device.hasVolume()) {
      return VolumeSetting.fixed(turn, device);
    }
    Integer volume = device.volumePercent();
    if (volume != null && volume == 0) {
      return turn.answer("volume.quietest");
    }
    turn.spotify().volume(0, target);
    return turn.answer("mute", "where", Targeting.spoken(turn, target))
        .remembering(MutedSpeaker.remember(device))
        .remembering(VolumeSetting.back(Optional.of(device), 0));
  }
}
