/**
 * A stand-in for Spotify: the accounts service and the Web API as a Development Mode app of 2026
 * sees them, over real HTTP on this machine. Playback, tokens and links follow a clock that tests
 * can advance.
 *
 * <p>{@link dev.tapedeck.console.spotify.StandInSpotify} is the entry point. {@code WebApi} finds
 * the route of a call, performs the checks in Spotify's order and applies the faults that are
 * switched on. The {@code …Endpoints} classes read and change the {@code StandInState}; the {@code
 * …Json} classes serialize the responses.
 *
 * <p>{@link dev.tapedeck.console.spotify.RecordingProxy} is for the real Spotify: it forwards calls
 * and records them.
 */
package dev.tapedeck.console.spotify;
