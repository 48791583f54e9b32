package dev.tapedeck.console.spotify;

import java.util.List;

/**
 * The actual state of a user's player, without the lag of the Web API.
 *
 * @param uri of the track or episode, null if there is none
 * @param artists for an episode, its show
 * @param album null for an episode
 * @param artUrl null if there is no cover
 * @param contextUri null if playback has no context
 * @param speaker the name of the active device, null if none is active
 * @param volume of the active device in percent, null if unknown
 * @param queue the uris of the queue
 * @param upcoming the uris of the next items, the queue first
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
