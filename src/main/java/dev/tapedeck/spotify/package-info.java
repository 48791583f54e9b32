/**
 * A thin client of Spotify's Web API as a Development Mode app of 2026 sees it.
 *
 * <p>{@link dev.tapedeck.spotify.Spotify} has one method per call. {@code Sender} sends it and is
 * the only class that knows HTTP statuses. Failures are {@link
 * dev.tapedeck.spotify.SpotifyException}s with a {@link dev.tapedeck.spotify.Reason}. {@code
 * SpotifyJson} reads responses into records that tolerate what Spotify is known to send: nulls in
 * lists, objects whose fields are all null, missing and renamed fields. The package does not depend
 * on Alexa.
 */
package dev.tapedeck.spotify;
