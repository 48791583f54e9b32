package dev.tapedeck.spotify;

import java.util.Locale;

/**
 * The permissions that Tape Deck's calls need, and no others. Spotify revokes a scope that is not
 * used for 90 days, and after a scope is added every user has to link the account again.
 */
public enum Scope {
  USER_READ_PLAYBACK_STATE,
  USER_MODIFY_PLAYBACK_STATE,
  USER_READ_CURRENTLY_PLAYING,
  USER_READ_RECENTLY_PLAYED,
  USER_TOP_READ,
  USER_LIBRARY_READ,
  USER_LIBRARY_MODIFY,
  USER_READ_PLAYBACK_POSITION,
  PLAYLIST_READ_PRIVATE,
  PLAYLIST_READ_COLLABORATIVE,
  PLAYLIST_MODIFY_PRIVATE,
  PLAYLIST_MODIFY_PUBLIC;

  /** As Spotify writes it, {@code user-read-playback-state}. */
  public String value() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
