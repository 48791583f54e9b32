package dev.tapedeck.command.ask;

import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.SpokenTimes;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.time.Duration;
import java.util.Set;

/** "How long is left?", "how long is this song?" One request. */
public final class HowLong implements Command {
  private static final String LENGTH = "LengthIntent";

  @Override
  public Set<String> requests() {
    return Set.of("HowLongIntent", LENGTH);
  }

  @Override
  public Answer answer(Turn turn) {
    return NowPlaying.playing(
        turn,
        (now, item) -> turn.request().equals(LENGTH) ? length(turn, item) : left(turn, now, item));
  }

  private static Answer length(Turn turn, Item item) {
    if (item.durationMs() <= 0) {
      return turn.answer("length.unknown", "name", item.name());
    }
    Duration length = Duration.ofMillis(item.durationMs());
    return turn.answer("length", "name", item.name(), "time", SpokenTimes.spoken(turn, length));
  }

  private static Answer left(Turn turn, Playback now, Item item) {
    if (item.durationMs() <= 0 || now.progressMs() == null) {
      return turn.answer("left.unknown");
    }
    Duration left = Duration.ofMillis(Math.max(0, item.durationMs() - now.progressMs()));
    return turn.answer("left", "name", item.name(), "time", SpokenTimes.spoken(turn, left));
  }
}
