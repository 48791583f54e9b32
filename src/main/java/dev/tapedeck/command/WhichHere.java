package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Which speaker do you use here?" No call. */
final class WhichHere implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("WhichHereIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.notebook().read();
    return Here.speaker(turn)
        .map(speaker -> turn.answer("here.is", "speaker", speaker))
        .orElseGet(() -> turn.answer("here.none"));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
