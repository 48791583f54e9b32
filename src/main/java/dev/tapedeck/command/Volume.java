package dev.tapedeck.command;

import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Optional;

/** Setting a speaker's volume, as far as it has one that can be set from afar. */
final class Volume {
  static final int MAX = 100;

  private Volume() {}

  /**
   * Sets the volume, but none above the listener's own limit, unless Spotify's list already says
   * that this speaker has none.
   *
   * @param percent 0 to 100
   * @param name how to call that volume
   */
  static Answer set(Turn turn, Target target, int percent, Speech name) {
    if (target.device().filter(device -> !device.hasVolume()).isPresent()) {
      return fixed(turn, target.device().get());
    }
    Optional<Limits.Lower> lower = Limits.below(turn, percent, target);
    if (lower.isPresent()) {
      return upTo(turn, target, lower.get());
    }
    turn.spotify().volume(percent, target);
    return turn.answer("volume", "volume", name, "where", Where.spoken(turn, target))
        .remembering(Undo.never());
  }

  private static Answer upTo(Turn turn, Target target, Limits.Lower limit) {
    turn.spotify().volume(limit.percent(), target);
    Speech name = Loudness.of(limit.percent()).spoken(turn);
    return turn.answer("volume.limited", "volume", name, "speaker", limit.device().name())
        .remembering(Undo.never());
  }

  /** The speaker's volume can't be set from afar. */
  static Answer fixed(Turn turn, Device device) {
    return turn.answer("volume.fixed", "speaker", device.name());
  }
}
