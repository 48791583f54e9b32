package dev.tapedeck.command.ask;

import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.SpokenTimes;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "When did it come out?" One request. */
public final class WhenOut implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("WhenOutIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return NowPlaying.playing(
        turn,
        (now, item) ->
            SpokenTimes.date(turn, item)
                .map(date -> turn.answer("out", "name", item.name(), "date", date))
                .orElseGet(() -> turn.answer("out.unknown", "name", item.name())));
  }
}
