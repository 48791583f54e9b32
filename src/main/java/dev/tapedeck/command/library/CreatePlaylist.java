package dev.tapedeck.command.library;

import dev.tapedeck.music.Playlists;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Make a playlist called Sunday": a private one. If the listener has one of that name, asks first.
 * Two requests if the playlists fit on one page.
 */
public final class CreatePlaylist implements Command {
  private static final String REQUEST = "CreatePlaylistIntent";

  /** The name of a second playlist that "yes" creates. */
  private static final String SECOND = Answer.NEXT_TURN_ONLY + "create";

  @Override
  public Set<String> requests() {
    return Set.of(REQUEST);
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> said = turn.slot(Playlists.SLOT);
    if (said.isPresent()) {
      turn.personMemory().prefetch(); // How to undo the change will be stored there.
      return NewPlaylist.existing(turn, said.get())
          .map(playlist -> askForSecond(turn, playlist.name()))
          .orElseGet(() -> NewPlaylist.create(turn, said.get()));
    }
    return turn.sessionValue(SECOND)
        .map(name -> NewPlaylist.create(turn, name))
        .orElseGet(() -> NewPlaylist.askForName(turn));
  }

  private static Answer askForSecond(Turn turn, String name) {
    return NewPlaylist.askForSecond(turn, name, REQUEST).remembering(Map.of(SECOND, name));
  }
}
