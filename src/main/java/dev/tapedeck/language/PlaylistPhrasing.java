package dev.tapedeck.language;

import java.util.Optional;

/**
 * What people say of the playlists and of the music that they collect.
 *
 * <p>Implementations are immutable.
 */
public interface PlaylistPhrasing {
  /** A playlist, blank if no name was said, and the music that it is to begin with. */
  record Beginning(String playlist, String music) {}

  /** Music that was pointed to instead of named: "this one", "the whole album". */
  Optional<PlayedMusic> playedMusic(String said);

  /** How this music is pointed to; see {@link #playedMusic}. */
  String pointingTo(PlayedMusic music);

  /**
   * The name of a playlist that is to be created: "mornings" of "a new playlist called mornings".
   * Blank if the name is missing: "a new playlist".
   */
  Optional<String> newPlaylist(String said);

  /** What a new playlist is to begin with: "summer and add this to it", "with this song". */
  Optional<Beginning> beginning(String said);

  /** What a playlist was said to be for, which often is its name: "gym" of "for the gym". */
  Optional<String> purpose(String said);

  /**
   * Whether it begins the name of a playlist that Spotify makes and that ends with a word for any
   * list: "daily" of "daily mix".
   */
  boolean isSpotifysMix(String said);

  /** Whether a playlist was pointed to instead of named: "it", "that playlist", "there". */
  boolean isThatPlaylist(String said);
}
