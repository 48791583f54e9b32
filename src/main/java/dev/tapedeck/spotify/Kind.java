package dev.tapedeck.spotify;

import java.util.List;
import java.util.Locale;

/** The kinds of results that a search can return. */
public enum Kind {
  TRACK,
  ALBUM,
  ARTIST,
  PLAYLIST,
  SHOW,
  AUDIOBOOK;

  /** All kinds but podcasts and audiobooks. */
  public static final List<Kind> MUSIC = List.of(TRACK, ALBUM, ARTIST, PLAYLIST);

  /** Whether it is a podcast or an audiobook, which is played by its parts. */
  public boolean isSpoken() {
    return this == SHOW || this == AUDIOBOOK;
  }

  String value() {
    return name().toLowerCase(Locale.ROOT);
  }
}
