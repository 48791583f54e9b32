package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Yes", to what was offered last. */
final class Yes implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.YesIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Offer.accepted(turn).orElseGet(() -> turn.answer("yes"));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
