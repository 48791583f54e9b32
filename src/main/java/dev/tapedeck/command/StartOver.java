package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.time.Duration;
import java.util.Set;

/** "Start over": the same song from its beginning. */
final class StartOver implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.StartOverIntent", "StartOverIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Where.tell(turn, "start-over", (spotify, on) -> spotify.seek(Duration.ZERO, on));
  }
}
