package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "No": leaves what Tape Deck has just asked about as it is. */
final class No implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.NoIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return switch (turn.remembered(Answer.PENDING).orElse("")) {
      case ForgetEverything.PENDING -> turn.answer("forget.kept");
      case BringHere.PENDING -> turn.answer("no");
      default -> turn.answer("no.nothing").listening(turn.say("open.reprompt"));
    };
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
