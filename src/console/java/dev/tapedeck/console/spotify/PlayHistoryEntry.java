package dev.tapedeck.console.spotify;

import java.time.Instant;

/**
 * An entry of the listening history.
 *
 * @param context null if the track was started without a context
 */
record PlayHistoryEntry(CatalogueTrack track, PlayContext context, Instant at) {}
