package dev.tapedeck.dialog;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;

/**
 * The request that a plain "yes" or "no" stands for after an answer. An offer is valid for the next
 * turn only.
 */
public final class Offers {
  private static final String YES = Answer.NEXT_TURN_ONLY + "yes";
  private static final String NO = Answer.NEXT_TURN_ONLY + "no";

  private Offers() {}

  /** The session values that make "yes" stand for this request. */
  public static Map<String, String> yes(String request) {
    return Map.of(YES, request);
  }

  /** The session values that make "no" stand for this request. Without them "no" only declines. */
  public static Map<String, String> no(String request) {
    return Map.of(NO, request);
  }

  /** The request that "yes" stands for in this turn, if the last answer made an offer. */
  public static Optional<String> ifAccepted(Turn turn) {
    return turn.sessionValue(YES);
  }

  /** The request that "no" stands for in this turn, if the last answer set one. */
  public static Optional<String> ifDeclined(Turn turn) {
    return turn.sessionValue(NO);
  }
}
