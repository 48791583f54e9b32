package dev.tapedeck.console.spotify;

import io.javalin.http.Context;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request to the Web API as received.
 *
 * @param path the path below /v1
 * @param target the path with the query, as sent
 * @param query the first value of each parameter, decoded
 * @param authorization the header, or null
 */
record ApiRequest(
    String method,
    String path,
    String target,
    Map<String, String> query,
    String body,
    String authorization) {
  static ApiRequest of(Context ctx) {
    String raw = ctx.req().getRequestURI().substring("/v1".length());
    String target = ctx.queryString() == null ? raw : raw + "?" + ctx.queryString();
    Map<String, String> query =
        ctx.queryParamMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get(0)));
    return new ApiRequest(
        ctx.method().name(),
        ctx.path().substring("/v1".length()),
        target,
        query,
        ctx.body(),
        ctx.header("Authorization"));
  }
}
