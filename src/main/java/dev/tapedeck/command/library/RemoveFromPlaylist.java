package dev.tapedeck.command.library;

import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.PlaylistChanges;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Take this off gym". Four requests if the playlist fits on one page: the player and, in parallel,
 * the playlists; then the contents of the playlist, and the change.
 */
public final class RemoveFromPlaylist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("RemoveFromPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    if (LikedSongs.areMeant(turn)) {
      return new Unsave().answer(turn);
    }
    return turn.inParallel(
        () -> Playlists.find(turn),
        called ->
            NowPlaying.changing(
                turn,
                (now, item) ->
                    Playlists.changing(
                        turn, called, playlist -> PlaylistChanges.remove(turn, item, playlist))));
  }
}
