package dev.tapedeck.console.spotify;

import java.time.Instant;

/**
 * An item of a playlist.
 *
 * @param item null for a track that is no longer available
 */
record PlaylistItem(Playable item, Instant addedAt, String addedBy) {}
