package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/** "Forget the speaker for this Echo", "forget that". No call. */
final class ForgetHere implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("ForgetHereIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.notebook().read();
    Optional<String> speaker = Here.speaker(turn);
    if (speaker.isEmpty()) {
      return turn.answer("here.none");
    }
    String echo = turn.echo().orElseThrow();
    turn.notebook().change(preferences -> preferences.withoutSpeaker(echo));
    return turn.answer("here.forgotten", "speaker", speaker.get());
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
