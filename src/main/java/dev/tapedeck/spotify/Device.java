package dev.tapedeck.spotify;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A speaker in Spotify's list: an Echo, a phone, a television.
 *
 * @param id changes over time and must not be stored; null if the speaker can't be addressed
 * @param name empty if Spotify gives none
 * @param volumePercent 0 to 100, or null if unknown
 * @param supportsVolume null if unknown
 */
public record Device(
    String id,
    String name,
    String type,
    @JsonProperty("is_active") boolean active,
    @JsonProperty("is_restricted") boolean restricted,
    Integer volumePercent,
    Boolean supportsVolume) {

  public Device {
    name = name == null ? "" : name;
  }

  /** Whether it accepts commands. */
  public boolean controllable() {
    return id != null && !id.isBlank() && !restricted;
  }

  /** Whether its volume can be set remotely. True if Spotify does not say. */
  public boolean hasVolume() {
    return !Boolean.FALSE.equals(supportsVolume);
  }
}
