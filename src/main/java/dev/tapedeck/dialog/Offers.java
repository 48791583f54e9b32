package dev.tapedeck.dialog;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;

/**
 * What a plain "yes" or "no" means after an answer: another request, which is then answered as if
 * it had been said. An offer is valid for the next turn only.
 */
public final class Offers {
  private static final String YES = Answer.NEXT_TURN_ONLY + "yes";
  private static final String NO = Answer.NEXT_TURN_ONLY + "no";

  private Offers() {}

  /** What to remember so that "yes" means this request. */
  public static Map<String, String> yes(String request) {
    return Map.of(YES, request);
  }

  /** What to remember so that "no" means this request; without it "no" only declines. */
  public static Map<String, String> no(String request) {
    return Map.of(NO, request);
  }

  /** The request that "yes" means in this turn, if the last answer offered something. */
  public static Optional<String> ifAccepted(Turn turn) {
    return turn.sessionValue(YES);
  }

  /** The request that "no" means in this turn, if the last answer gave it a meaning. */
  public static Optional<String> ifDeclined(Turn turn) {
    return turn.sessionValue(NO);
  }
}
