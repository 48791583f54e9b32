package dev.tapedeck.command.player;

import dev.tapedeck.speaker.ActiveSpeaker;
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
    return ActiveSpeaker.of(turn, Target.ACTIVE)
        .map(device -> mute(turn, device))
        .orElseGet(() -> turn.answer("error.no-device"));
  }

  private static Answer mute(Turn turn, Device device) {
    if (!device.hasVolume()) {
      return VolumeSetting.fixed(turn, device);
    }
    Integer volume = device.volumePercent();
    if (volume != null && volume == 0) {
      return turn.answer("volume.quietest");
    }
    turn.spotify().volume(0, Target.ACTIVE);
    String before = volume == null ? "" : String.valueOf(volume);
    return turn.answer("mute")
        .remembering(Map.of(VOLUME_BEFORE, before, SPEAKER, device.name()))
        .remembering(VolumeSetting.back(Optional.of(device), 0));
  }

  /** The session values after the volume has been restored. */
  static Map<String, String> over() {
    return Map.of(VOLUME_BEFORE, "", SPEAKER, "");
  }
}
