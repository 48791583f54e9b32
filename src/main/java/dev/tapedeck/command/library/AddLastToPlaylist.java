package dev.tapedeck.command.library;

import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * "Add the last song to gym". Four requests if the playlist fits on one page, the first two in
 * parallel.
 */
public final class AddLastToPlaylist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AddLastToPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    if (LikedSongs.areMeant(turn)) {
      return new SaveLast().answer(turn);
    }
    turn.personMemory().prefetch(); // How to undo the change will be stored there.
    return turn.inParallel(() -> Playlists.find(turn), called -> add(turn, called));
  }

  private static Answer add(Turn turn, Supplier<Optional<Playlists.Named>> called) {
    return NowPlaying.last(turn, last -> Playlists.add(turn, last, called));
  }
}
