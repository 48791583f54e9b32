package dev.tapedeck.spotify;

import java.util.Locale;

/** The player's repeat modes: one track, the album or playlist it is in, nothing. */
public enum RepeatMode {
  TRACK,
  CONTEXT,
  OFF;

  String value() {
    return name().toLowerCase(Locale.ROOT);
  }
}
