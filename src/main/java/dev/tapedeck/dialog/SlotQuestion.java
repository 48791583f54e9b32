package dev.tapedeck.dialog;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;

/** Asking for what is missing in what was said. */
public final class SlotQuestion {
  private SlotQuestion() {}

  /**
   * Asks for a slot of the present intent; what the listener says next fills it, and the command is
   * called again.
   */
  public static Answer ask(Turn turn, String slot, Speech question) {
    // Alexa's own intents can't be asked on; each has a twin of ours that can.
    String intent = turn.request().replaceFirst("^AMAZON\\.", "");
    return Answer.of(question).asking(new Answer.Question(intent, slot, turn.slots()));
  }
}
