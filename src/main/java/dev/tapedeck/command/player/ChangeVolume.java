package dev.tapedeck.command.player;

import dev.tapedeck.speaker.ActiveSpeaker;
import dev.tapedeck.speaker.SpeakerNames;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.speaker.VolumeLevel;
import dev.tapedeck.speaker.VolumeSetting;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/**
 * "Louder", "turn it down by two", "ten percent louder": changes the volume by {@value #STEP}
 * percent unless an amount was said. Two requests: Spotify has no relative volume, so the current
 * one is read first.
 */
public final class ChangeVolume implements Command {
  private static final int STEP = 10;

  @Override
  public Set<String> requests() {
    return Set.of("LouderIntent", "QuieterIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.personMemory().prefetch();
    return Targeting.on(
        turn,
        target ->
            ActiveSpeaker.of(turn, target)
                .map(device -> change(turn, device, target))
                .orElseGet(() -> turn.answer("error.no-device")));
  }

  private static Answer change(Turn turn, Device device, Target target) {
    if (!device.hasVolume()) {
      return VolumeSetting.fixed(turn, device);
    }
    Optional<Integer> now = Optional.ofNullable(device.volumePercent());
    if (now.isEmpty()) {
      return device.name().isBlank()
          ? turn.answer("volume.unknown.unnamed")
          : turn.answer("volume.unknown", "speaker", SpeakerNames.spoken(turn, device));
    }
    boolean louder = turn.request().equals("LouderIntent");
    if (now.get() == (louder ? VolumeSetting.MAX : 0)) {
      return turn.answer(louder ? "volume.loudest" : "volume.quietest");
    }
    if (louder
        && turn.preferences().limitOf(device.name()).filter(l -> l <= now.get()).isPresent()) {
      return turn.answer("volume.limit-reached", "speaker", SpeakerNames.spoken(turn, device));
    }
    Optional<Integer> said = VolumeLevel.stepSaid(turn);
    int step = said.orElse(STEP);
    int then = Math.max(0, Math.min(VolumeSetting.MAX, now.get() + (louder ? step : -step)));
    Speech name =
        said.isPresent()
            ? turn.say("volume.name", "volume", VolumeLevel.of(then).spoken(turn))
            : turn.say(louder ? "volume.louder" : "volume.quieter");
    return VolumeSetting.set(turn, target, Optional.of(device), then, name);
  }
}
