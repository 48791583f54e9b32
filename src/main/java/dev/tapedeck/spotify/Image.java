package dev.tapedeck.spotify;

/** A cover. Sizes are in pixels and may be null. */
public record Image(String url, Integer width, Integer height) {}
