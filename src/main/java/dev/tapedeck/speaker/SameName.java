package dev.tapedeck.speaker;

import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Several devices of one name. Spotify lists devices for a while after they are gone, beside the
 * one that has replaced them.
 */
final class SameName {
  private static final Comparator<Device> LIVE_FIRST =
      Comparator.comparing((Device device) -> !device.active())
          .thenComparing(device -> !device.controllable());

  /**
   * For a command that sets the volume: one that can't, such as a group, may have the same name.
   */
  private static final Comparator<Device> WITH_VOLUME_FIRST =
      Comparator.comparing((Device device) -> !device.hasVolume()).thenComparing(LIVE_FIRST);

  /** Reasons that say that a command had no effect because the device was not there. */
  private static final Set<Reason> NOT_REACHED = Set.of(Reason.DEVICE_NOT_FOUND, Reason.NO_DEVICE);

  private SameName() {}

  /** The devices in their order, but of several with one name first the one that works. */
  static List<Device> liveFirst(Turn turn, List<Device> devices) {
    return sorted(turn, devices, LIVE_FIRST);
  }

  /** The devices in their order, but of several with one name first one whose volume can be set. */
  static List<Device> withVolumeFirst(Turn turn, List<Device> devices) {
    return sorted(turn, devices, WITH_VOLUME_FIRST);
  }

  private static List<Device> sorted(Turn turn, List<Device> devices, Comparator<Device> order) {
    Map<String, List<Device>> byName = new LinkedHashMap<>();
    for (Device device : devices) {
      byName.merge(
          SpeakerNames.key(turn, device.name()),
          List.of(device),
          (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }
    return byName.values().stream().flatMap(sameName -> sameName.stream().sorted(order)).toList();
  }

  /**
   * Runs the command on the first of these devices that Spotify reaches.
   *
   * @param sameName not empty
   */
  static Answer onLive(List<Device> sameName, Function<Target, Answer> command) {
    try {
      return command.apply(Target.of(sameName.get(0)));
    } catch (SpotifyException failure) {
      if (!NOT_REACHED.contains(failure.reason()) || sameName.size() == 1) {
        throw failure;
      }
      return onLive(sameName.subList(1, sameName.size()), command);
    }
  }
}
