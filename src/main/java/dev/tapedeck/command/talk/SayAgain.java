package dev.tapedeck.command.talk;

import dev.tapedeck.dialog.OpenQuestion;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "What did you say?" No request. What the last answer kept for the next turn is kept for one more,
 * so that "yes" and "say more" still refer to what is repeated.
 */
public final class SayAgain implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.RepeatIntent", "SayAgainIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.lastSpeech()
        .map(said -> again(turn, said).remembering(turn.forThisTurnOnly()))
        .orElseGet(() -> turn.answer("say-again.nothing"));
  }

  private static Answer again(Turn turn, Speech said) {
    return OpenQuestion.of(turn)
        .map(open -> open.repeat(said))
        .orElseGet(() -> Answer.of(said).listening(turn.say("open.reprompt")));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
