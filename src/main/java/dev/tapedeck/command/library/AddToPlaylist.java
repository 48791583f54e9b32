package dev.tapedeck.command.library;

import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Add this to gym". Four calls where the playlist is short: what plays, and at once the playlists,
 * then what is in it, the adding.
 */
public final class AddToPlaylist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AddToPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.inParallel(
        () -> Playlists.find(turn),
        called -> NowPlaying.changing(turn, (now, item) -> Playlists.add(turn, item, called)));
  }
}
