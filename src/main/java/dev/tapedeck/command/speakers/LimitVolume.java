package dev.tapedeck.command.speakers;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.speaker.PreferenceChanges;
import dev.tapedeck.speaker.SpeakerList;
import dev.tapedeck.speaker.SpeakerNames;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.speaker.VolumeLevel;
import dev.tapedeck.speaker.VolumeSetting;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/**
 * "Never louder than six in the bedroom": from then on Tape Deck sets no higher volume there. One
 * request.
 */
public final class LimitVolume implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("LimitVolumeIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.personMemory().read();
    Optional<VolumeLevel> limit = VolumeLevel.said(turn);
    if (limit.isEmpty()) {
      return SlotQuestion.ask(turn, VolumeLevel.LEVEL, turn.say("limit.ask"));
    }
    if (limit.get().percent() > VolumeSetting.MAX) {
      return turn.answer("volume.too-much");
    }
    if (turn.slot(Targeting.SPEAKER).isEmpty()) {
      return SpeakerList.now(turn).ask("limit.ask.speaker");
    }
    return Targeting.onVolumeOf(
        turn, target -> limit(turn, target.device().orElseThrow(), limit.get()));
  }

  private static Answer limit(Turn turn, Device device, VolumeLevel limit) {
    if (!device.hasVolume()) {
      return VolumeSetting.fixed(turn, device);
    }
    if (device.name().isBlank()) {
      return turn.answer("speakers.not-remembered");
    }
    String percent = String.valueOf(limit.percent());
    return turn.answer(
            "limit.set", "speaker", SpeakerNames.spoken(turn, device), "volume", limit.spoken(turn))
        .remembering(
            PreferenceChanges.make(
                turn, UndoRecord.Change.LIMIT, device.name(), Optional.of(percent)));
  }
}
