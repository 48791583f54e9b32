package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;

/**
 * What a plain "yes" or "no" means after an answer: a request of the skill's own, which is then
 * answered as if it had been said. It holds for the next turn only.
 */
final class Offer {
  private static final String YES = Answer.NEXT_TURN_ONLY + "yes";
  private static final String NO = Answer.NEXT_TURN_ONLY + "no";

  private Offer() {}

  /** What to remember so that "yes" is taken for this request. */
  static Map<String, String> yes(String request) {
    return Map.of(YES, request);
  }

  /** What to remember so that "no" is taken for this request; otherwise it is just taken. */
  static Map<String, String> no(String request) {
    return Map.of(NO, request);
  }

  static Optional<Answer> accepted(Turn turn) {
    return answered(turn, YES);
  }

  static Optional<Answer> declined(Turn turn) {
    return answered(turn, NO);
  }

  private static Optional<Answer> answered(Turn turn, String word) {
    return turn.remembered(word).map(request -> Commands.of(request).answer(turn.as(request)));
  }
}
