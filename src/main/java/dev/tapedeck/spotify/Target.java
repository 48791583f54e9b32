package dev.tapedeck.spotify;

import java.util.Optional;

/** The speaker that a player command goes to: a certain one, or whichever is active. */
public record Target(Optional<Device> device) {
  /** Whichever speaker is active; Spotify answers NO_DEVICE if none is. */
  public static final Target ACTIVE = new Target(Optional.empty());

  public static Target of(Device device) {
    return new Target(Optional.of(device));
  }

  Optional<String> deviceId() {
    return device.map(Device::id);
  }
}
