/**
 * A thin client of Spotify's Web API as a Development Mode app of 2026 sees it.
 *
 * <p>{@link dev.tapedeck.spotify.Spotify} has one method a call; {@code Sender} sends it, the only
 * place that sees a status code. What goes wrong leaves it as a {@link
 * dev.tapedeck.spotify.SpotifyException} with a {@link dev.tapedeck.spotify.Reason}. Answers are
 * read into records that forgive what Spotify is known to send: nulls in lists, "ghosts" whose
 * fields are all null, missing and renamed fields. The package knows nothing of Alexa.
 */
package dev.tapedeck.spotify;
