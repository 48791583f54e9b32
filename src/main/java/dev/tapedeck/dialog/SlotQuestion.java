package dev.tapedeck.dialog;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;

/** Asks for the value of a slot that is unfilled or ambiguous. */
public final class SlotQuestion {
  private SlotQuestion() {}

  /**
   * Asks for a slot of the current intent. The listener's next words fill it, and the command is
   * called again.
   */
  public static Answer ask(Turn turn, String slot, Speech question) {
    // Built-in intents have no slots. Each one that needs a slot has a custom intent of the same
    // name.
    String intent = turn.request().replaceFirst("^AMAZON\\.", "");
    return Answer.of(question).asking(new Answer.Question(intent, slot, turn.slots()));
  }
}
