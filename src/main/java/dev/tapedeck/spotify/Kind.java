package dev.tapedeck.spotify;

import java.util.Locale;

/** The kinds of results that a search can return. */
public enum Kind {
  TRACK,
  ALBUM,
  ARTIST,
  PLAYLIST;

  String value() {
    return name().toLowerCase(Locale.ROOT);
  }
}
