package dev.tapedeck.command.player;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.speaker.VolumeLevel;
import dev.tapedeck.speaker.VolumeSetting;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/**
 * "Volume four", "set the volume to forty percent": a number up to ten means tenths, as on an Echo;
 * above that, or with "percent", it means percent. "Turn it up to eleven" means ten. Two requests:
 * the volume before is read, so that the change can be undone.
 */
public final class SetVolume implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("SetVolumeIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return VolumeLevel.said(turn).map(level -> set(turn, level)).orElseGet(() -> ask(turn));
  }

  /** Asks for the volume. */
  static Answer ask(Turn turn) {
    return SlotQuestion.ask(turn, VolumeLevel.LEVEL, turn.say("volume.ask"));
  }

  /** Sets the volume of the speaker in the slot, else of the active one. */
  static Answer set(Turn turn, VolumeLevel level) {
    if (level.percent() > VolumeSetting.MAX) {
      return turn.answer("volume.too-much");
    }
    turn.personMemory().prefetch();
    Speech name = turn.say("volume.name", "volume", level.spoken(turn));
    return Targeting.on(turn, target -> VolumeSetting.set(turn, target, level.percent(), name));
  }
}
