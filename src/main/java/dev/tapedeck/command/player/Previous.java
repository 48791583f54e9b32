package dev.tapedeck.command.player;

import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Previous", "go back a song": one request, two with a named speaker, one more if the player
 * refuses. "Go back two songs": one request for each, at most ten.
 */
public final class Previous implements Command {
  private static final Skip PREVIOUS = new Skip("previous", "skipping_prev", Spotify::previous);

  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.PreviousIntent", "PreviousIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return PREVIOUS.answer(turn);
  }
}
