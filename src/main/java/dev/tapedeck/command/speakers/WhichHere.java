package dev.tapedeck.command.speakers;

import dev.tapedeck.speaker.EchoSpeaker;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Which speaker do you use here?" No request. */
public final class WhichHere implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("WhichHereIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.personMemory().read();
    return EchoSpeaker.speaker(turn)
        .map(speaker -> turn.answer("here.is", "speaker", speaker))
        .orElseGet(() -> turn.answer("here.none"));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
