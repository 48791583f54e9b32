package dev.tapedeck.command.ask;

import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.SpokenTimes;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.time.Duration;
import java.util.Set;

/** "How long is left?" One request. */
public final class HowLong implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("HowLongIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return NowPlaying.playing(
        turn,
        (now, item) -> {
          if (item.durationMs() <= 0 || now.progressMs() == null) {
            return turn.answer("left.unknown");
          }
          Duration left = Duration.ofMillis(Math.max(0, item.durationMs() - now.progressMs()));
          return turn.answer("left", "name", item.name(), "time", SpokenTimes.spoken(turn, left));
        });
  }
}
