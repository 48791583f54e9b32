package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A Spotify Connect device.
 *
 * @param id null for a device that can't be addressed
 * @param name may be blank, or null
 * @param volume in percent, null if unknown
 * @param asleep true for a device that rejects its first command and then wakes up
 * @param gone true for a device that is still listed, but answers every command with 404
 */
record ConnectDevice(
    String id,
    String name,
    String type,
    Integer volume,
    boolean supportsVolume,
    boolean restricted,
    boolean asleep,
    boolean gone) {
  /** Reads a device from JSON with these fields. */
  static ConnectDevice read(JsonNode device) {
    return new ConnectDevice(
        device.path("id").textValue(),
        device.path("name").textValue(),
        device.path("type").asText(),
        device.path("volume").isNumber() ? device.path("volume").asInt() : null,
        device.path("supportsVolume").asBoolean(true),
        device.path("restricted").asBoolean(),
        device.path("asleep").asBoolean(),
        device.path("gone").asBoolean());
  }

  ConnectDevice withName(String newName) {
    return new ConnectDevice(id, newName, type, volume, supportsVolume, restricted, asleep, gone);
  }

  ConnectDevice withVolume(int percent) {
    return new ConnectDevice(id, name, type, percent, supportsVolume, restricted, asleep, gone);
  }

  ConnectDevice asleep(boolean sleeps) {
    return new ConnectDevice(id, name, type, volume, supportsVolume, restricted, sleeps, gone);
  }
}
