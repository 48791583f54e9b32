package dev.tapedeck.command;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/**
 * "Volume four", "set the volume to forty percent": a plain number up to ten is tenths, as on an
 * Echo; above that, or with "percent", it is percent. One call, two with a named speaker.
 */
final class SetVolume implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("SetVolumeIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<Loudness> said = Loudness.said(turn);
    if (said.isEmpty()) {
      return Questions.ask(turn, Loudness.LEVEL, turn.say("volume.ask"));
    }
    int percent = said.get().percent();
    if (percent > Volume.MAX) {
      return turn.answer("volume.too-much");
    }
    turn.notebook().begin();
    Speech name = turn.say("volume.name", "volume", said.get().spoken(turn));
    return Where.on(turn, target -> Volume.set(turn, target, percent, name));
  }
}
