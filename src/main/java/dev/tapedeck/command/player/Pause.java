package dev.tapedeck.command.player;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Pause", "stop the music". One request, two with a named speaker. */
public final class Pause implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.PauseIntent", "PauseIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Targeting.set(turn, "pause", "pause.already", UndoRecord.impossible(), Spotify::pause);
  }
}
