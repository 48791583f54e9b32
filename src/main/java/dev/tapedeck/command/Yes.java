package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Yes": does what Tape Deck has just asked about. */
final class Yes implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.YesIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return switch (turn.remembered(Answer.PENDING).orElse("")) {
      case ForgetEverything.PENDING -> ForgetEverything.now(turn);
      case BringHere.PENDING -> remember(turn);
      default -> turn.answer("yes.nothing").listening(turn.say("open.reprompt"));
    };
  }

  private static Answer remember(Turn turn) {
    String speaker = turn.remembered(BringHere.SPEAKER).orElseThrow();
    Here.use(turn, speaker);
    return turn.answer("here.set", "speaker", speaker);
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
