package dev.tapedeck.console.spotify;

/**
 * A speaker as it really is.
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
