package dev.tapedeck.command.player;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.VolumeSetting;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Playback;
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

  @Override
  public Set<String> requests() {
    return Set.of("MuteIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.personMemory().prefetch();
    Optional<Device> device = turn.spotify().playback().map(Playback::device);
    if (device.isEmpty()) {
      return turn.answer("error.no-device");
    }
    Integer volume = device.get().volumePercent();
    if (volume == null || !device.get().hasVolume()) {
      return VolumeSetting.fixed(turn, device.get());
    }
    if (volume == 0) {
      return turn.answer("mute");
    }
    turn.spotify().volume(0, Target.ACTIVE);
    String before = String.valueOf(volume);
    return turn.answer("mute")
        .remembering(Map.of(VOLUME_BEFORE, before))
        .remembering(UndoRecord.by("volume", before));
  }
}
