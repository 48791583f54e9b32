package dev.tapedeck.command.player;

import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Previous", "go back a song". One request, two with a named speaker, one more if the player
 * refuses.
 */
public final class Previous implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.PreviousIntent", "PreviousIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Skip.skip(turn, "previous", "skipping_prev", Spotify::previous);
  }
}
