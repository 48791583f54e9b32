/**
 * A stand-in for Spotify: the accounts service and the Web API as a Development Mode app of 2026
 * sees them, over real HTTP on this machine, with a household of listeners, speakers and music that
 * behaves by the clock.
 *
 * <p>{@link dev.tapedeck.console.spotify.StandInSpotify} is the way in. A request to the Web API
 * goes through {@code WebApi}, which finds the route, makes the checks in Spotify's order and lets
 * the faults that are switched on spoil the answer; the {@code …Endpoints} classes say what each
 * call does to the {@code World}, and the {@code …Shapes} classes how an answer looks.
 *
 * <p>{@link dev.tapedeck.console.spotify.RecordingProxy} is for the real Spotify: it passes calls
 * on and writes them down.
 */
package dev.tapedeck.console.spotify;
