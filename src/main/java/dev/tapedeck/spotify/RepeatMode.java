package dev.tapedeck.spotify;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The player's repeat modes: the track, the album or playlist, off. */
public enum RepeatMode {
  TRACK,
  CONTEXT,
  OFF;

  String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mode with this value in the Web API; empty for any other value, also null. */
  static Optional<RepeatMode> of(String value) {
    return Arrays.stream(values()).filter(mode -> mode.value().equals(value)).findFirst();
  }
}
