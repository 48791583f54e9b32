package dev.tapedeck.spotify;

import java.util.Locale;

/** What a search can look for. */
public enum Kind {
  TRACK,
  ALBUM,
  ARTIST,
  PLAYLIST;

  String value() {
    return name().toLowerCase(Locale.ROOT);
  }
}
