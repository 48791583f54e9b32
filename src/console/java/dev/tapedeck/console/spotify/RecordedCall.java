package dev.tapedeck.console.spotify;

import java.time.Instant;

/**
 * A recorded call of the Web API.
 *
 * @param target the path below /v1 with the query, as sent
 * @param body as sent, empty if there was none
 * @param status of the response, 0 if the connection was reset instead
 */
public record RecordedCall(
    String method, String target, String body, int status, long millis, Instant at) {}
