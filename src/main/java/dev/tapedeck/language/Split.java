package dev.tapedeck.language;

/**
 * Two names that Alexa put into one slot.
 *
 * @param name the music or the artist
 * @param other the speaker, or the artist that is excluded
 */
public record Split(String name, String other) {}
