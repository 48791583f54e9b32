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
 * "Add this to gym". Four requests if the playlist fits on one page: the player and, in parallel,
 * the playlists; then the contents of the playlist, and the change.
 */
public final class AddToPlaylist implements Command {
  /** The slot of the playlist to move the song from. It is left there. */
  private static final String FROM = "name";

  @Override
  public Set<String> requests() {
    return Set.of("AddToPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    if (LikedSongs.areMeant(turn)) {
      return new Save().answer(turn);
    }
    return turn.inParallel(() -> Playlists.find(turn), called -> add(turn, called));
  }

  /** Adds what plays. */
  static Answer add(Turn turn, Supplier<Optional<Playlists.Named>> called) {
    return NowPlaying.changing(
        turn,
        (now, item) -> {
          Answer added = Playlists.add(turn, item, called);
          return turn.slot(FROM)
              .filter(from -> !added.isQuestion())
              .map(from -> added.followedBy(turn.say("playlist.left-in", "playlist", from)))
              .orElse(added);
        });
  }
}
