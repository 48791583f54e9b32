package dev.tapedeck.command;

import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Pause", "stop the music". */
final class Pause implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.PauseIntent", "PauseIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Where.set(turn, "pause", "pause.already", Undo.never(), Spotify::pause);
  }
}
