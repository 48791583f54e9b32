package dev.tapedeck.command;

import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;

/** Setting a speaker's volume, as far as it has one that can be set from afar. */
final class Volume {
  static final int MAX = 100;

  private Volume() {}

  /**
   * Sets the volume, unless Spotify's list already says that this speaker has none.
   *
   * @param percent 0 to 100
   * @param name how to call that volume
   */
  static Answer set(Turn turn, Target target, int percent, Speech name) {
    if (target.device().filter(device -> !device.hasVolume()).isPresent()) {
      return fixed(turn, target.device().get());
    }
    turn.spotify().volume(percent, target);
    return turn.answer("volume", "volume", name, "where", Where.spoken(turn, target))
        .remembering(Undo.never());
  }

  /** The speaker's volume can't be set from afar. */
  static Answer fixed(Turn turn, Device device) {
    return turn.answer("volume.fixed", "speaker", device.name());
  }
}
