package dev.tapedeck.spotify;

import java.util.Locale;

/** The player's repeat modes: the track, the album or playlist, off. */
public enum RepeatMode {
  TRACK,
  CONTEXT,
  OFF;

  String value() {
    return name().toLowerCase(Locale.ROOT);
  }
}
