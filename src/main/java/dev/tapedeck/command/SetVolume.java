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
  private static final int TENTHS = 10;

  @Override
  public Set<String> requests() {
    return Set.of("SetVolumeIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<Integer> percent = number(turn, "percent");
    Optional<Integer> level = number(turn, "level");
    if (percent.isEmpty() && level.isEmpty()) {
      return Questions.ask(turn, "level", turn.say("volume.ask"));
    }
    if (percent.isEmpty() && level.get() <= TENTHS) {
      return set(turn, level.get() * 10, turn.say("volume.level", "level", level.get()));
    }
    int wanted = percent.or(() -> level).get();
    return wanted > Volume.MAX
        ? turn.answer("volume.too-much")
        : set(turn, wanted, turn.say("volume.percent", "percent", wanted));
  }

  private static Answer set(Turn turn, int percent, Speech name) {
    return Where.on(turn, target -> Volume.set(turn, target, percent, name));
  }

  private static Optional<Integer> number(Turn turn, String slot) {
    // Four digits are more than any volume and fit an int.
    return turn.slot(slot).filter(said -> said.matches("\\d{1,4}")).map(Integer::valueOf);
  }
}
