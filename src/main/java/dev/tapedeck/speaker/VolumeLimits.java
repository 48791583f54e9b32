package dev.tapedeck.speaker;

import dev.tapedeck.memory.Preferences;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Turn;
import java.util.Optional;

/** The highest volume that the listener allows on a speaker. */
public final class VolumeLimits {
  private VolumeLimits() {}

  /**
   * The volume to set instead if this one is too loud for the speaker. Asks Spotify which speaker
   * is active only if there is a limit that it could exceed.
   */
  static Optional<Lower> below(Turn turn, int percent, Target target) {
    Preferences preferences = turn.preferences();
    if (preferences.limits().values().stream().noneMatch(limit -> limit < percent)) {
      return Optional.empty();
    }
    Optional<Device> device =
        target.device().or(() -> turn.spotify().playback().map(Playback::device));
    return device.flatMap(there -> below(preferences, percent, there));
  }

  private static Optional<Lower> below(Preferences preferences, int percent, Device device) {
    return preferences
        .limitOf(device.name())
        .filter(limit -> limit < percent)
        .map(limit -> new Lower(limit, device));
  }

  /** The volume to set: this one, or the limit of the speaker if that is lower. */
  public static int allowed(Turn turn, int percent, Target target) {
    return below(turn, percent, target).map(Lower::percent).orElse(percent);
  }

  /** A limit, and the speaker it is for. */
  record Lower(int percent, Device device) {}
}
