package dev.tapedeck.command.library;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Take this off gym". Three requests: the player and, in parallel, the playlists; then the change.
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
                    Playlists.changing(turn, called, playlist -> remove(turn, item, playlist))));
  }

  private static Answer remove(Turn turn, Item item, Playlist playlist) {
    turn.spotify().remove(item.uri(), playlist.id());
    return turn.answer("playlist.removed", "name", item.name(), "playlist", playlist.name())
        .remembering(UndoRecord.by("add", item.uri(), item.name(), playlist.id()));
  }
}
