package dev.tapedeck.command;

import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/** "Add the last song to gym". Four calls where the playlist is short. */
final class AddLastToPlaylist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AddLastToPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<Item> last = turn.spotify().recentlyPlayed().stream().findFirst();
    return last.isEmpty()
        ? turn.answer("recent.nothing")
        : Playlists.changing(turn, playlist -> Playlists.add(turn, last.get(), playlist));
  }
}
