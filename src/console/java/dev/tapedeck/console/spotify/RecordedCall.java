package dev.tapedeck.console.spotify;

import java.time.Instant;

/**
 * One call of the Web API that the stand-in got.
 *
 * @param target what follows /v1, with the query as sent
 * @param body as sent, empty if there was none
 * @param status of the answer, 0 if the connection was cut instead
 */
public record RecordedCall(
    String method, String target, String body, int status, long millis, Instant at) {}
