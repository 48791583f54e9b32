package dev.tapedeck.console.spotify;

/**
 * The actual state of a device, without the lag of the Web API.
 *
 * @param id null if it can't be addressed
 */
public record SpeakerView(
    String id,
    String name,
    String type,
    Integer volume,
    boolean active,
    boolean asleep,
    boolean restricted) {}
