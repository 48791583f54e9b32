package dev.tapedeck.spotify;

import java.util.Optional;

/** The speaker of a player command: a specific one, or the active one. */
public record Target(Optional<Device> device) {
  /** The active speaker; commands fail with NO_DEVICE if there is none. */
  public static final Target ACTIVE = new Target(Optional.empty());

  public static Target of(Device device) {
    return new Target(Optional.of(device));
  }

  Optional<String> deviceId() {
    return device.map(Device::id);
  }
}
