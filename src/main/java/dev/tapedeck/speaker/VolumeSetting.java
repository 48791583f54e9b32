package dev.tapedeck.speaker;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Optional;

/** Sets the volume of speakers whose volume can be set remotely. */
public final class VolumeSetting {
  public static final int MAX = 100;

  private VolumeSetting() {}

  /**
   * Sets the volume, at most to the listener's limit. If the list of speakers says that the volume
   * can't be set remotely, says so without a request.
   *
   * @param percent 0 to 100
   * @param name the volume as it is spoken
   */
  public static Answer set(Turn turn, Target target, int percent, Speech name) {
    if (target.device().filter(device -> !device.hasVolume()).isPresent()) {
      return fixed(turn, target.device().get());
    }
    Optional<VolumeLimits.Limit> limit = VolumeLimits.exceeded(turn, percent, target);
    if (limit.isPresent()) {
      return setToLimit(turn, target, limit.get());
    }
    turn.spotify().volume(percent, target);
    return turn.answer("volume", "volume", name, "where", Targeting.spoken(turn, target))
        .remembering(UndoRecord.impossible());
  }

  private static Answer setToLimit(Turn turn, Target target, VolumeLimits.Limit limit) {
    turn.spotify().volume(limit.percent(), target);
    Speech name = VolumeLevel.of(limit.percent()).spoken(turn);
    return turn.answer("volume.limited", "volume", name, "speaker", limit.device().name())
        .remembering(UndoRecord.impossible());
  }

  /** Says that the speaker's volume can't be set remotely. */
  public static Answer fixed(Turn turn, Device device) {
    return turn.answer("volume.fixed", "speaker", device.name());
  }
}
