package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "When did it come out?" One call. */
final class WhenOut implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("WhenOutIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Now.playing(
        turn,
        (now, item) ->
            Times.date(turn, item)
                .map(date -> turn.answer("out", "name", item.name(), "date", date))
                .orElseGet(() -> turn.answer("out.unknown", "name", item.name())));
  }
}
