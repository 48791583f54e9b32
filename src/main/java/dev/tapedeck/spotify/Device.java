package dev.tapedeck.spotify;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A speaker in Spotify's list: an Echo, a phone, a television.
 *
 * @param id changes over time and must never be stored; null if Spotify won't let it be addressed
 * @param volumePercent 0 to 100, or null if the speaker does not tell
 * @param supportsVolume null means that Spotify did not say
 */
public record Device(
    String id,
    String name,
    String type,
    @JsonProperty("is_active") boolean active,
    @JsonProperty("is_restricted") boolean restricted,
    Integer volumePercent,
    Boolean supportsVolume) {

  /** Whether it takes commands. */
  public boolean controllable() {
    return id != null && !restricted;
  }

  /** Whether its volume can be set from afar, as far as Spotify says. */
  public boolean hasVolume() {
    return !Boolean.FALSE.equals(supportsVolume);
  }
}
