package dev.tapedeck.command.player;

import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.time.Duration;
import java.util.Set;

/**
 * "Start over": plays the current item from its beginning. One request, two with a named speaker.
 */
public final class StartOver implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.StartOverIntent", "StartOverIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Targeting.send(turn, "start-over", (spotify, on) -> spotify.seek(Duration.ZERO, on));
  }
}
