package dev.tapedeck.command.speakers;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.EchoSpeaker;
import dev.tapedeck.speaker.PreferenceChanges;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/** "Forget the speaker for this Echo", "forget that". No request. */
public final class ForgetHere implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("ForgetHereIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.personMemory().read();
    Optional<String> speaker = EchoSpeaker.speaker(turn);
    if (speaker.isEmpty()) {
      return turn.answer("here.none");
    }
    String echo = turn.echo().orElseThrow();
    return turn.answer("here.forgotten", "speaker", speaker.get())
        .remembering(PreferenceChanges.make(turn, UndoRecord.Change.ECHO, echo, Optional.empty()));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
