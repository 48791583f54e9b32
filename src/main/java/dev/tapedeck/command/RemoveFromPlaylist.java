package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Take this off gym". Three calls: what plays, the playlists, the removal. */
final class RemoveFromPlaylist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("RemoveFromPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Now.onSpotify(
        turn,
        (now, item) ->
            Playlists.changing(
                turn,
                playlist -> {
                  turn.spotify().remove(item.uri(), playlist.id());
                  return turn.answer(
                          "playlist.removed", "name", item.name(), "playlist", playlist.name())
                      .remembering(Undo.by("add", item.uri(), item.name(), playlist.id()));
                }));
  }
}
