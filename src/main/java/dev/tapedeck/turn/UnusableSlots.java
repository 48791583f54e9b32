package dev.tapedeck.turn;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Asks again for slots that are filled with something that is not a name: Alexa sends "?" for words
 * that it did not understand, and a slot can contain minutes of talk from a television.
 */
final class UnusableSlots {
  private static final String LINE = "unclear";

  private UnusableSlots() {}

  /** The question for the first unusable slot; empty if all slots are unfilled or usable. */
  static Optional<Answer> question(Turn turn) {
    return turn.unusableSlot().map(slot -> question(turn, slot));
  }

  private static Answer question(Turn turn, String slot) {
    String key = LINE + "." + slot;
    if (!turn.lines().has(key)) {
      Speech again = turn.say(LINE);
      return Answer.of(again).listening(again);
    }
    Map<String, String> others = new HashMap<>(turn.slots());
    // Shortened, but still unusable: the next turn asks for them too.
    others.replaceAll((name, value) -> shortened(value));
    others.put(slot, "");
    return turn.answer(key)
        .remembering(turn.forThisTurnOnly()) // The choices of a question are still the same.
        .asking(new Answer.Question(turn.intentWithSlots(), slot, others));
  }

  private static String shortened(String value) {
    return value.length() > Turn.LONGEST_SLOT ? value.substring(0, Turn.LONGEST_SLOT + 1) : value;
  }
}
