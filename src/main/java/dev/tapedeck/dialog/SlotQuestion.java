package dev.tapedeck.dialog;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.List;

/** Asks for the value of a slot that is unfilled or ambiguous. */
public final class SlotQuestion {
  private SlotQuestion() {}

  /**
   * Asks for a slot of the current intent. The listener's next words fill it, and the command is
   * called again.
   */
  public static Answer ask(Turn turn, String slot, Speech question) {
    return Answer.of(question)
        .remembering(OpenQuestion.text(question))
        .asking(new Answer.Question(turn.intentWithSlots(), slot, turn.slots()));
  }

  /**
   * Asks which of these names the listener means. The names are kept for the next turn, so that the
   * reply can be a position: "the second one".
   *
   * @param choices the names that the question says, in its order; not empty
   * @param known the names of all that may be meant, also of those that the question leaves out
   */
  public static Answer askWhich(
      Turn turn, String slot, Speech question, List<String> choices, List<String> known) {
    return ask(turn, slot, question).remembering(OpenQuestion.names(choices, known));
  }
}
