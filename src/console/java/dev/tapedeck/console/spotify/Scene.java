package dev.tapedeck.console.spotify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One listener's speakers and what plays on the active one, at one moment. */
final class Scene {
  static final int NONE = -1;

  private final Playback playback;
  private final List<Device> devices;
  private int active;

  Scene(Playback playback, List<Device> devices, int active) {
    this.playback = playback;
    this.devices = new ArrayList<>(devices);
    this.active = active;
  }

  Scene copy() {
    return new Scene(playback.copy(), devices, active);
  }

  Playback playback() {
    return playback;
  }

  List<Device> devices() {
    return devices;
  }

  Optional<Device> active() {
    return active == NONE ? Optional.empty() : Optional.of(devices.get(active));
  }

  boolean isActive(int index) {
    return active == index;
  }

  void activate(int index) {
    active = index;
  }

  int activeIndex() {
    return active;
  }

  void replace(int index, Device device) {
    devices.set(index, device);
  }

  /** The index of a speaker by name, or {@link #NONE}. */
  int named(String name) {
    return devices.stream().map(Device::name).toList().indexOf(name);
  }

  /** The index of a speaker by id, or {@link #NONE}. */
  int withId(String id) {
    return devices.stream().map(Device::id).toList().indexOf(id);
  }
}
