package dev.tapedeck.language;

/** A kind of music that a listener can name. */
public enum MusicKind {
  SONG,
  ALBUM,
  ARTIST,
  PLAYLIST,
  PODCAST,
  AUDIOBOOK
}
