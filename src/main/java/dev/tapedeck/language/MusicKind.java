package dev.tapedeck.language;

/** A kind of thing in a music catalogue that a listener has a word for. */
public enum MusicKind {
  SONG,
  ALBUM,
  ARTIST,
  PLAYLIST
}
