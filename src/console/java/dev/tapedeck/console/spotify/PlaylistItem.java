package dev.tapedeck.console.spotify;

import java.time.Instant;

/**
 * A place in a playlist.
 *
 * @param item null where a song was withdrawn
 */
record PlaylistItem(Playable item, Instant addedAt, String addedBy) {}
