package dev.tapedeck.command.talk;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "What did you say?" No request. */
public final class SayAgain implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.RepeatIntent", "SayAgainIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.lastSpeech()
        .map(said -> Answer.of(said).listening(turn.say("open.reprompt")))
        .orElseGet(() -> turn.answer("say-again.nothing"));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
