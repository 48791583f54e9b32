package dev.tapedeck.console.spotify;

import java.time.Instant;

/**
 * A line of a listener's history.
 *
 * @param context null when the song was started by itself
 */
record PlayHistoryEntry(CatalogueTrack track, PlayContext context, Instant at) {}
