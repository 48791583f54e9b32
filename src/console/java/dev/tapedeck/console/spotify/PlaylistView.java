package dev.tapedeck.console.spotify;

import java.util.List;

/**
 * A playlist in somebody's library.
 *
 * @param isPublic null where Spotify does not say
 * @param uris what it holds, null where a song was withdrawn
 */
public record PlaylistView(
    String id,
    String name,
    String owner,
    String description,
    Boolean isPublic,
    boolean collaborative,
    List<String> uris) {}
