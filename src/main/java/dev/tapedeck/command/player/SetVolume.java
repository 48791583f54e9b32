package dev.tapedeck.command.player;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.speaker.VolumeLevel;
import dev.tapedeck.speaker.VolumeSetting;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
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
    Optional<VolumeLevel> said = VolumeLevel.said(turn);
    if (said.isEmpty()) {
      return SlotQuestion.ask(turn, VolumeLevel.LEVEL, turn.say("volume.ask"));
    }
    int percent = said.get().percent();
    if (percent > VolumeSetting.MAX) {
      return turn.answer("volume.too-much");
    }
    turn.personMemory().prefetch();
    Speech name = turn.say("volume.name", "volume", said.get().spoken(turn));
    return Targeting.onVolumeOf(turn, target -> VolumeSetting.set(turn, target, percent, name));
  }
}
