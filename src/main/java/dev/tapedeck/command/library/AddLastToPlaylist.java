package dev.tapedeck.command.library;

import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.music.Songs;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * "Add the last song to gym", "add the last three songs to gym". Four requests if the playlist fits
 * on one page, the first two in parallel.
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
    int count =
        turn.slot("number").filter(n -> n.matches("[1-9][0-9]?")).map(Integer::valueOf).orElse(1);
    return turn.inParallel(() -> Playlists.find(turn), called -> add(turn, count, called));
  }

  /** Adds the songs that were played last, each once. */
  static Answer add(Turn turn, int count, Supplier<Optional<Playlists.Named>> called) {
    return count == 1
        ? NowPlaying.last(turn, last -> Playlists.add(turn, last, called))
        : NowPlaying.lastSeveral(
            turn,
            count,
            songs ->
                AddSongs.add(
                    turn, songs.get(0).name(), () -> Optional.of(Songs.played(songs)), called));
  }
}
