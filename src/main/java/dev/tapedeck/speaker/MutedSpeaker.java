package dev.tapedeck.speaker;

import dev.tapedeck.spotify.Device;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;

/** The speaker that was muted, and its volume before, for "unmute". */
public final class MutedSpeaker {
  /** The name of the session value with the volume before "mute", in percent. */
  public static final String VOLUME_BEFORE = "mute.before";

  /** The name of the session value with the name of the muted speaker. */
  public static final String NAME = "mute.speaker";

  private MutedSpeaker() {}

  /** The session values for "unmute"; without a name the speaker can't be found again. */
  public static Map<String, String> remember(Device device) {
    Integer volume = device.volumePercent();
    return device.name().isEmpty()
        ? forget()
        : Map.of(VOLUME_BEFORE, volume == null ? "" : String.valueOf(volume), NAME, device.name());
  }

  /** The session values after the volume has been restored. */
  public static Map<String, String> forget() {
    return Map.of(VOLUME_BEFORE, "", NAME, "");
  }

  /**
   * The session values after the volume of a speaker was set by something else than "unmute":
   * "mute, undo, unmute" has nothing to unmute.
   *
   * @param device empty if unknown
   */
  static Map<String, String> after(Turn turn, Optional<Device> device, int percent) {
    boolean isMuted =
        device.flatMap(set -> turn.recentValue(NAME).filter(set.name()::equals)).isPresent();
    return isMuted && percent > 0 ? forget() : Map.of();
  }
}
