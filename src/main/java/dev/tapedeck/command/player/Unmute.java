package dev.tapedeck.command.player;

import dev.tapedeck.speaker.MutedSpeaker;
import dev.tapedeck.speaker.SpeakerList;
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
 * "Unmute": restores the volume from before "mute" on the named speaker, else on the one that was
 * muted, else on the active one. If that volume is not known, it sets volume three. Two requests:
 * the speakers, then the volume.
 */
public final class Unmute implements Command {
  private static final int DEFAULT_PERCENT = 30;

  @Override
  public Set<String> requests() {
    return Set.of("UnmuteIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.personMemory().prefetch();
    SpeakerList speakers = SpeakerList.now(turn).forVolume();
    Optional<Device> muted = turn.recentValue(MutedSpeaker.NAME).flatMap(speakers::named);
    return turn.slot(Targeting.SPEAKER)
        .map(said -> Targeting.on(said, speakers, to -> unmute(turn, to.device(), muted)))
        .orElseGet(() -> unmute(turn, muted.or(speakers::active), muted));
  }

  /** Only of the muted speaker is it known how loud it was. */
  private static Answer unmute(Turn turn, Optional<Device> device, Optional<Device> muted) {
    Optional<Integer> before =
        muted
            .filter(speaker -> device.filter(speaker::equals).isPresent())
            .flatMap(speaker -> turn.recentValue(MutedSpeaker.VOLUME_BEFORE))
            .filter(percent -> percent.matches("\\d{1,3}"))
            .map(Integer::valueOf);
    return device
        .map(speaker -> unmute(turn, speaker, before))
        .orElseGet(() -> turn.answer("error.no-device"));
  }

  private static Answer unmute(Turn turn, Device device, Optional<Integer> before) {
    Integer now = device.volumePercent();
    // Right after "mute" the list may still report the volume before.
    boolean mayBeMuted = now == null || now == 0 || before.filter(now::equals).isPresent();
    if (!mayBeMuted) {
      return turn.answer("unmute.already", "volume", VolumeLevel.of(now).spoken(turn))
          .remembering(MutedSpeaker.forget());
    }
    String key = before.isPresent() ? "unmute" : "unmute.unknown";
    int volume = before.orElse(DEFAULT_PERCENT);
    return VolumeSetting.restore(turn, device, volume, key).remembering(MutedSpeaker.forget());
  }
}
