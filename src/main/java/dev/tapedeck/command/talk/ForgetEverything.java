package dev.tapedeck.command.talk;

import dev.tapedeck.dialog.Offers;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Set;

/**
 * "Forget everything": asks for confirmation. After a yes, or the same request again, it erases
 * what is remembered. No request to Spotify.
 */
public final class ForgetEverything implements Command {
  private static final String SURE = Answer.NEXT_TURN_ONLY + "forget";
  private static final String REQUEST = "ForgetEverythingIntent";

  @Override
  public Set<String> requests() {
    return Set.of(REQUEST);
  }

  @Override
  public Answer answer(Turn turn) {
    if (turn.sessionValue(SURE).isPresent()) {
      turn.personMemory().erase();
      // An earlier change of the preferences in this session must not bring a part of them back.
      return turn.answer("forget.done").remembering(UndoRecord.impossible());
    }
    turn.personMemory().read();
    Speech question = turn.say("forget.ask");
    return Answer.of(question)
        .listening(question)
        .remembering(Map.of(SURE, "asked"))
        .remembering(Offers.yes(REQUEST));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
