package dev.tapedeck.command.library;

import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.PlaylistAdditions;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.music.Songs;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Adds songs to the playlist in the slot, which is looked up in parallel with them. */
final class AddSongs {
  private AddSongs() {}

  /**
   * Looks up the playlist, and in parallel runs the rest of the command with it. If no playlist was
   * named, asks for it.
   */
  static Answer to(Turn turn, Function<Supplier<Optional<Playlists.Named>>, Answer> command) {
    if (turn.slot(Playlists.SLOT).isEmpty()) {
      return Playlists.ask(turn);
    }
    turn.personMemory().prefetch(); // How to undo the change will be stored there.
    return turn.inParallel(() -> Playlists.find(turn), command);
  }

  /** Adds what was found by name, or says that nothing was found. */
  static Answer add(Turn turn, Candidates found, Supplier<Optional<Playlists.Named>> called) {
    if (found.isNone()) {
      return StartMusic.notFound(turn, found.wish());
    }
    Candidate chosen = found.chosen();
    return found.isPlayable()
        ? add(turn, chosen.name(), () -> Songs.of(turn, chosen), called)
        : StartMusic.unplayable(turn, chosen);
  }

  /**
   * Adds songs. They are looked up only if the playlist can be changed.
   *
   * @param name what they are of, to say that there are none
   */
  static Answer add(
      Turn turn,
      String name,
      Supplier<Optional<Songs>> songs,
      Supplier<Optional<Playlists.Named>> called) {
    return Playlists.changing(
        turn,
        called,
        playlist ->
            PlaylistAdditions.add(
                turn, songs, playlist, () -> turn.answer("songs.nothing", "name", name)));
  }
}
