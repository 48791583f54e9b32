package dev.tapedeck.speaker;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;

/** Sets the volume of speakers whose volume can be set remotely. */
public final class VolumeSetting {
  public static final int MAX = 100;

  private VolumeSetting() {}

  /**
   * Sets the volume of the target. Two requests for the active speaker: its volume is read first,
   * so that the change can be undone.
   *
   * @param percent 0 to 100
   * @param name the volume as it is spoken
   */
  public static Answer set(Turn turn, Target target, int percent, Speech name) {
    Optional<Device> device = device(turn, target, percent);
    return set(turn, target, device, percent, name);
  }

  /** The target's speaker, if it can be read. Without it, no limit may be exceeded. */
  private static Optional<Device> device(Turn turn, Target target, int percent) {
    try {
      return ActiveSpeaker.of(turn, target);
    } catch (SpotifyException failure) {
      if (VolumeLimits.anyBelow(turn, percent)) {
        throw failure;
      }
      return Optional.empty();
    }
  }

  /**
   * Sets the volume of the target, at most to the listener's limit, and records the volume before.
   * If Spotify says that the volume can't be set remotely, says so without a request.
   *
   * @param device the target's speaker, empty if unknown
   * @param percent 0 to 100
   * @param name the volume as it is spoken
   */
  public static Answer set(
      Turn turn, Target target, Optional<Device> device, int percent, Speech name) {
    if (device.filter(speaker -> !speaker.hasVolume()).isPresent()) {
      return fixed(turn, device.get());
    }
    Optional<VolumeLimits.Limit> limit =
        device.flatMap(speaker -> VolumeLimits.exceeded(turn, percent, speaker));
    int allowed = limit.map(VolumeLimits.Limit::percent).orElse(percent);
    turn.spotify().volume(allowed, target);
    Answer answer =
        limit
            .map(exceeded -> limited(turn, exceeded))
            .orElseGet(
                () ->
                    turn.answer("volume", "volume", name, "where", Targeting.spoken(turn, target)));
    return answer
        .remembering(back(device, allowed))
        .remembering(MutedSpeaker.after(turn, device, allowed));
  }

  /** Says that the volume was set to the listener's limit. */
  private static Answer limited(Turn turn, VolumeLimits.Limit limit) {
    Speech name = VolumeLevel.of(limit.percent()).spoken(turn);
    return turn.answer(
        "volume.limited", "volume", name, "speaker", SpeakerNames.spoken(turn, limit.device()));
  }

  /**
   * The session values that undo a change of this speaker's volume.
   *
   * @param device as it was read before the change, empty if unknown
   * @param after percent
   */
  public static Map<String, String> back(Optional<Device> device, int after) {
    if (device.isEmpty() || device.get().volumePercent() == null || !isNamed(device.get())) {
      return UndoRecord.impossible();
    }
    int before = device.get().volumePercent();
    return before == after
        ? Map.of()
        : UndoRecord.of(UndoRecord.Change.VOLUME, String.valueOf(before), String.valueOf(after))
            .on(device.get().name())
            .values();
  }

  /** Speakers are noted by name, so a change of one without a name can't be undone. */
  private static boolean isNamed(Device device) {
    return device.name() != null && !device.name().isBlank();
  }

  /**
   * Sets a volume again, at most to the listener's limit, and records the volume before. One
   * request.
   *
   * @param key the line to say unless the limit is lower
   */
  public static Answer restore(Turn turn, Device device, int percent, String key) {
    Optional<VolumeLimits.Limit> limit = VolumeLimits.exceeded(turn, percent, device);
    int allowed = limit.map(VolumeLimits.Limit::percent).orElse(percent);
    turn.spotify().volume(allowed, Target.of(device));
    return limit
        .map(exceeded -> limited(turn, exceeded))
        .orElseGet(() -> turn.answer(key))
        .remembering(back(Optional.of(device), allowed))
        .remembering(MutedSpeaker.after(turn, Optional.of(device), allowed));
  }

  /** Says that the speaker's volume can't be set remotely. */
  public static Answer fixed(Turn turn, Device device) {
    return turn.answer("volume.fixed", "speaker", SpeakerNames.spoken(turn, device));
  }
}
