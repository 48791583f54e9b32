package dev.tapedeck.command.player;

import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Next", "skip this song". One request, two with a named speaker, one more if the player refuses.
 */
public final class Next implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.NextIntent", "NextIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Skip.skip(turn, "next", "skipping_next", Spotify::next);
  }
}
