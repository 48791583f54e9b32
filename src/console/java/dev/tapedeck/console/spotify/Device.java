package dev.tapedeck.console.spotify;

/**
 * A speaker as Spotify Connect sees it.
 *
 * @param id null for a speaker that can't be addressed
 * @param volume in percent, null if it has none to tell
 * @param asleep true for a speaker that refuses the first command it gets, and wakes by it
 */
record Device(
    String id,
    String name,
    String type,
    Integer volume,
    boolean supportsVolume,
    boolean restricted,
    boolean asleep) {
  Device named(String newName) {
    return new Device(id, newName, type, volume, supportsVolume, restricted, asleep);
  }

  Device at(int percent) {
    return new Device(id, name, type, percent, supportsVolume, restricted, asleep);
  }

  Device asleep(boolean sleeps) {
    return new Device(id, name, type, volume, supportsVolume, restricted, sleeps);
  }
}
