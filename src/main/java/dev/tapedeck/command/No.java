package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "No", to what was offered last, or to what was just started. */
final class No implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.NoIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Offer.declined(turn).orElseGet(() -> turn.answer("no"));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
