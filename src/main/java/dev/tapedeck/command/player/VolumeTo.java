package dev.tapedeck.command.player;

import dev.tapedeck.dialog.Offers;
import dev.tapedeck.speaker.ActiveSpeaker;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.speaker.VolumeLevel;
import dev.tapedeck.speaker.VolumeSetting;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * "Turn it up to seven", "turn it down to twenty percent". If the volume is already beyond that, so
 * that the change would be the opposite of what was said, asks first. Two requests.
 */
public final class VolumeTo implements Command {
  private static final String UP = "TurnUpToIntent";

  /** The volume that "yes" sets, in percent. */
  private static final String PERCENT = Answer.NEXT_TURN_ONLY + "volume.to";

  private static final String SPEAKER = Answer.NEXT_TURN_ONLY + "volume.speaker";

  @Override
  public Set<String> requests() {
    return Set.of(UP, "TurnDownToIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return VolumeLevel.said(turn)
        .map(level -> change(turn, level))
        .orElseGet(() -> ifConfirmed(turn));
  }

  /** Sets the volume that the question was about, or asks for one. */
  private static Answer ifConfirmed(Turn turn) {
    OptionalInt percent = turn.sessionNumber(PERCENT);
    if (percent.isEmpty()) {
      return SetVolume.ask(turn);
    }
    Turn there =
        turn.as(turn.request(), Map.of(Targeting.SPEAKER, turn.sessionValue(SPEAKER).orElse("")));
    return SetVolume.set(there, VolumeLevel.of(percent.getAsInt()));
  }

  private static Answer change(Turn turn, VolumeLevel level) {
    if (level.percent() > VolumeSetting.MAX) {
      return turn.answer("volume.too-much");
    }
    turn.personMemory().prefetch();
    return Targeting.on(turn, target -> change(turn, level, target));
  }

  private static Answer change(Turn turn, VolumeLevel level, Target target) {
    Optional<Device> device = ActiveSpeaker.of(turn, target);
    Optional<Integer> now = device.filter(Device::hasVolume).map(Device::volumePercent);
    boolean up = turn.request().equals(UP);
    return now.filter(volume -> up ? volume > level.percent() : volume < level.percent())
        .map(volume -> ask(turn, up, volume, level))
        .orElseGet(
            () -> {
              Speech name = turn.say("volume.name", "volume", level.spoken(turn));
              return VolumeSetting.set(turn, target, device, level.percent(), name);
            });
  }

  private static Answer ask(Turn turn, boolean up, int now, VolumeLevel level) {
    Speech question =
        turn.say(
            up ? "volume.ask-down" : "volume.ask-up",
            "now",
            VolumeLevel.of(now).spoken(turn),
            "volume",
            level.spoken(turn));
    return Answer.of(question)
        .listening(question)
        .remembering(
            Map.of(
                PERCENT,
                String.valueOf(level.percent()),
                SPEAKER,
                turn.slot(Targeting.SPEAKER).orElse("")))
        .remembering(Offers.yes(turn.request()));
  }
}
