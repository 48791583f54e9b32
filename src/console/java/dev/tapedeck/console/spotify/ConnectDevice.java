package dev.tapedeck.console.spotify;

/**
 * A speaker as Spotify Connect sees it.
 *
 * @param id null for a speaker that can't be addressed
 * @param volume in percent, null if it has none to tell
 * @param asleep true for a speaker that refuses the first command it gets, and wakes by it
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
