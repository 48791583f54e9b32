package dev.tapedeck.console.spotify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A user's devices and playback at one moment. */
final class PlayerState {
  static final int NONE = -1;

  private final PlaybackSimulation playback;
  private final List<ConnectDevice> devices;
  private int active;

  PlayerState(PlaybackSimulation playback, List<ConnectDevice> devices, int active) {
    this.playback = playback;
    this.devices = new ArrayList<>(devices);
    this.active = active;
  }

  PlayerState copy() {
    return new PlayerState(playback.copy(), devices, active);
  }

  PlaybackSimulation playback() {
    return playback;
  }

  List<ConnectDevice> devices() {
    return devices;
  }

  Optional<ConnectDevice> active() {
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

  void replace(int index, ConnectDevice device) {
    devices.set(index, device);
  }

  void add(ConnectDevice device) {
    devices.add(device);
  }

  /** Removes a device. If it was the active one, none is active afterwards. */
  void remove(int index) {
    devices.remove(index);
    if (active == index) {
      active = NONE;
    } else if (active > index) {
      active--;
    }
  }

  /** The index of a device by name, or {@link #NONE}. */
  int indexByName(String name) {
    return devices.stream().map(ConnectDevice::name).toList().indexOf(name);
  }

  /** The index of a device by id, or {@link #NONE}. */
  int indexById(String id) {
    return devices.stream().map(ConnectDevice::id).toList().indexOf(id);
  }
}
