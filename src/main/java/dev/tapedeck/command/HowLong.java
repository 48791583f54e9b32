package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.time.Duration;
import java.util.Set;

/** "How long is left?" One call. */
final class HowLong implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("HowLongIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Now.playing(
        turn,
        (now, item) -> {
          if (item.durationMs() <= 0 || now.progressMs() == null) {
            return turn.answer("left.unknown");
          }
          Duration left = Duration.ofMillis(Math.max(0, item.durationMs() - now.progressMs()));
          return turn.answer("left", "name", item.name(), "time", Times.spoken(turn, left));
        });
  }
}
