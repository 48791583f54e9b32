package dev.tapedeck.console.spotify;

import java.util.List;

/**
 * What a listener's player really does at a moment, without the Web API's lag.
 *
 * @param uri of the song or episode, null if there is none
 * @param artists for an episode, its show
 * @param album null for an episode
 * @param artUrl null for what has no cover
 * @param contextUri null if it was started by itself
 * @param speaker the active one, null if none is
 * @param volume of the active speaker, null if unknown
 * @param queue what the listener queued, by uri
 * @param upcoming what comes next, the queue first, by uri
 */
public record PlayerView(
    String uri,
    String title,
    List<String> artists,
    String album,
    String artUrl,
    String contextUri,
    long progressMs,
    long durationMs,
    boolean playing,
    boolean shuffle,
    String repeat,
    String speaker,
    Integer volume,
    List<String> queue,
    List<String> upcoming) {}
