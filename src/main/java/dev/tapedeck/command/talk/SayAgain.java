package dev.tapedeck.command.talk;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        .map(said -> Answer.of(said).listening(turn.say("open.reprompt")).remembering(kept(turn)))
        .orElseGet(() -> turn.answer("say-again.nothing"));
  }

  private static Map<String, String> kept(Turn turn) {
    return turn.sessionValues().entrySet().stream()
        .filter(value -> value.getKey().startsWith(Answer.NEXT_TURN_ONLY))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
