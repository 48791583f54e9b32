package dev.tapedeck.spotify;

/** A cover. */
public record Image(String url) {}
