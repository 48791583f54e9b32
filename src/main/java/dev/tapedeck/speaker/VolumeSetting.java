package dev.tapedeck.speaker;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Optional;

/** Setting a speaker's volume, as far as it has one that can be set from afar. */
public final class VolumeSetting {
  public static final int MAX = 100;

  private VolumeSetting() {}

  /**
   * Sets the volume, but none above the listener's own limit, unless Spotify's list already says
   * that this speaker has none.
   *
   * @param percent 0 to 100
   * @param name how to call that volume
   */
  public static Answer set(Turn turn, Target target, int percent, Speech name) {
    if (target.device().filter(device -> !device.hasVolume()).isPresent()) {
      return fixed(turn, target.device().get());
    }
    Optional<VolumeLimits.Lower> lower = VolumeLimits.below(turn, percent, target);
    if (lower.isPresent()) {
      return upTo(turn, target, lower.get());
    }
    turn.spotify().volume(percent, target);
    return turn.answer("volume", "volume", name, "where", Targeting.spoken(turn, target))
        .remembering(UndoRecord.never());
  }

  private static Answer upTo(Turn turn, Target target, VolumeLimits.Lower limit) {
    turn.spotify().volume(limit.percent(), target);
    Speech name = VolumeLevel.of(limit.percent()).spoken(turn);
    return turn.answer("volume.limited", "volume", name, "speaker", limit.device().name())
        .remembering(UndoRecord.never());
  }

  /** The speaker's volume can't be set from afar. */
  public static Answer fixed(Turn turn, Device device) {
    return turn.answer("volume.fixed", "speaker", device.name());
  }
}
