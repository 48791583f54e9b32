package dev.tapedeck.speaker;

import dev.tapedeck.spotify.Device;
import dev.tapedeck.turn.Turn;
import java.util.Optional;

/** The maximum volumes that the listener set for speakers. */
public final class VolumeLimits {
  private VolumeLimits() {}

  /** Whether any speaker has a limit below this volume. */
  static boolean anyBelow(Turn turn, int percent) {
    return turn.preferences().limits().values().stream().anyMatch(limit -> limit < percent);
  }

  /** The limit of the speaker if this volume exceeds it. */
  static Optional<Limit> exceeded(Turn turn, int percent, Device device) {
    return turn.preferences()
        .limitOf(device.name())
        .filter(limit -> limit < percent)
        .map(limit -> new Limit(limit, device));
  }

  /** The limit of a speaker, in percent. */
  record Limit(int percent, Device device) {}
}
