package dev.tapedeck.console.spotify;

/**
 * A Spotify Connect device.
 *
 * @param id null for a device that can't be addressed
 * @param volume in percent, null if unknown
 * @param asleep true for a device that rejects its first command and then wakes up
 */
record ConnectDevice(
    String id,
    String name,
    String type,
    Integer volume,
    boolean supportsVolume,
    boolean restricted,
    boolean asleep) {
  ConnectDevice withName(String newName) {
    return new ConnectDevice(id, newName, type, volume, supportsVolume, restricted, asleep);
  }

  ConnectDevice withVolume(int percent) {
    return new ConnectDevice(id, name, type, percent, supportsVolume, restricted, asleep);
  }

  ConnectDevice asleep(boolean sleeps) {
    return new ConnectDevice(id, name, type, volume, supportsVolume, restricted, sleeps);
  }
}
