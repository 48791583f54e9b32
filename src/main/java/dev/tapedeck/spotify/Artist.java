package dev.tapedeck.spotify;

/** An artist; {@code uri} is null for the artist of a local file. */
public record Artist(String name, String uri) {}
