package dev.tapedeck.speaker;

import dev.tapedeck.memory.Preferences;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Turn;
import java.util.Optional;

/** The maximum volumes that the listener set for speakers. */
public final class VolumeLimits {
  private VolumeLimits() {}

  /**
   * The limit of the speaker if this volume exceeds it. Needs a request for an active speaker,
   * which is sent only if the volume exceeds any limit.
   */
  static Optional<Limit> exceeded(Turn turn, int percent, Target target) {
    Preferences preferences = turn.preferences();
    if (preferences.limits().values().stream().noneMatch(limit -> limit < percent)) {
      return Optional.empty();
    }
    Optional<Device> device =
        target.device().or(() -> turn.spotify().playback().map(Playback::device));
    return device.flatMap(speaker -> exceeded(preferences, percent, speaker));
  }

  private static Optional<Limit> exceeded(Preferences preferences, int percent, Device device) {
    return preferences
        .limitOf(device.name())
        .filter(limit -> limit < percent)
        .map(limit -> new Limit(limit, device));
  }

  /** This volume, or the limit of the speaker if that is lower. In percent. */
  public static int allowed(Turn turn, int percent, Target target) {
    return exceeded(turn, percent, target).map(Limit::percent).orElse(percent);
  }

  /** The limit of a speaker, in percent. */
  record Limit(int percent, Device device) {}
}
