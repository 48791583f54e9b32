package dev.tapedeck.music;

import dev.tapedeck.language.Language;
import dev.tapedeck.match.Choice;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.turn.Turn;
import java.util.List;

/**
 * Liked Songs under the names that people have for them. They are no playlist, so a playlist search
 * for such a name would find a stranger's list.
 *
 * <p>"Liked songs" always means them. "Favorites" means the listener's playlist of that name, if
 * there is one.
 */
public final class LikedSongs {
  private LikedSongs() {}

  /**
   * Whether the name means Liked Songs. One request if the name may be that of a playlist too, none
   * otherwise.
   */
  public static boolean areMeant(Turn turn, String said) {
    Language language = turn.language();
    return language.isLikedSongs(said)
        || language.isFavorites(said) && playlists(turn, said).isEmpty();
  }

  /** Whether the playlist named in the slot is no playlist but Liked Songs. */
  public static boolean areMeant(Turn turn) {
    return turn.slot(Playlists.SLOT).filter(said -> areMeant(turn, said)).isPresent();
  }

  /**
   * The listener's playlists that a name such as "favorites" means; see {@link Playlists#called}.
   */
  private static List<Playlist> playlists(Turn turn, String said) {
    Choice<Playlist> called = Playlists.called(turn, said);
    return called.best().stream()
        .filter(playlist -> called.isClear() || areBoth(turn, said, playlist.name()))
        .toList();
  }

  /** Whether both are names for favorites, such as "favorites" and "My Favourites". */
  static boolean areBoth(Turn turn, String said, String name) {
    return turn.language().isFavorites(said) && turn.language().isFavorites(name);
  }
}
