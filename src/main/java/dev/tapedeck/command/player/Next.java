package dev.tapedeck.command.player;

import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Next", "skip this song": one request, two with a named speaker, one more if the player refuses.
 * "Skip two songs": one request for each, at most ten. "Play the next three songs" skips one, since
 * the others follow by themselves.
 */
public final class Next implements Command {
  private static final String SEVERAL = "PlayNextSongsIntent";
  private static final Skip NEXT = new Skip("next", "skipping_next", Spotify::next);

  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.NextIntent", "NextIntent", SEVERAL);
  }

  @Override
  public Answer answer(Turn turn) {
    return NEXT.answer(turn.request().equals(SEVERAL) ? turn.as(SEVERAL) : turn);
  }
}
