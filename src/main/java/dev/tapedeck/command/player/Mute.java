package dev.tapedeck.command.player;

import dev.tapedeck.speaker.ActiveSpeaker;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.speaker.VolumeSetting;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Mute": sets the volume to zero; "unmute" restores it. Two requests. */
public final class Mute implements Command {
  /** The name of the session value with the volume before "mute", in percent. */
  public static final String VOLUME_BEFORE = "mute.before";

  /** The name of the session value with the name of the muted speaker. */
  public static final String SPEAKER = "mute.speaker";

  @Override
  public Set<String> requests() {
    return Set.of("MuteIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.personMemory().prefetch();
    return Targeting.onActive(
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
    return turn.answer("mute")
        .remembering(before(device))
        .remembering(VolumeSetting.back(Optional.of(device), 0));
  }

  /** The session values for "unmute"; without a name the speaker can't be found again. */
  private static Map<String, String> before(Device device) {
    Integer volume = device.volumePercent();
    return device.name().isEmpty()
        ? over()
        : Map.of(
            VOLUME_BEFORE, volume == null ? "" : String.valueOf(volume), SPEAKER, device.name());
  }

  /** The session values after the volume has been restored. */
  static Map<String, String> over() {
    return Map.of(VOLUME_BEFORE, "", SPEAKER, "");
  }
}
