/**
 * A thin client of Spotify's Web API as a Development Mode app of 2026 sees it.
 *
 * <p>{@link dev.tapedeck.spotify.Spotify} has one method per call. {@code Sender} sends it, and
 * {@code Refusal} finds out why Spotify refused it. Failures leave the package as {@link
 * dev.tapedeck.spotify.SpotifyException}s with a {@link dev.tapedeck.spotify.Reason}, never as an
 * HTTP status. {@code SpotifyJson} reads responses into records that tolerate what Spotify is known
 * to send: nulls in lists, objects whose fields are all null, missing and renamed fields. The
 * package does not depend on Alexa.
 */
package dev.tapedeck.spotify;
