package dev.tapedeck.console.spotify;

import java.util.List;

/**
 * A playlist in a user's library.
 *
 * @param isPublic null if Spotify does not say
 * @param uris the uris of its items; null for tracks that are no longer available
 */
public record PlaylistView(
    String id,
    String name,
    String owner,
    String description,
    Boolean isPublic,
    boolean collaborative,
    List<String> uris) {}
