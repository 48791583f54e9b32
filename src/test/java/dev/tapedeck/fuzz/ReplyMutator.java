package dev.tapedeck.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Random;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;

/** Makes an odd reply of the Web API, either of the real one or in its place. */
final class ReplyMutator {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String JSON_TYPE = "application/json; charset=utf-8";

  private static final List<Integer> REFUSALS =
      List.of(
          300, 301, 302, 304, 307, 308, 400, 401, 402, 403, 403, 403, 404, 404, 405, 408, 409, 410,
          413, 418, 422, 425, 429, 429, 451, 499);

  private static final List<Integer> FAILURES =
      List.of(500, 501, 502, 503, 504, 507, 520, 599, 999);
  private static final List<Integer> SUCCESSES = List.of(200, 201, 202, 203, 204, 205, 206, 226);

  private static final List<String> MESSAGES =
      List.of(
          "Forbidden",
          "Restriction violated",
          "Player command failed: Restriction violated",
          "Player command failed: No active device found",
          "Insufficient client scope",
          "Premium required",
          "User not registered in the Developer Dashboard",
          "Device not found",
          "Not found.",
          "The access token expired",
          "API rate limit exceeded",
          "");

  private static final List<String> REASONS =
      List.of(
          "NO_ACTIVE_DEVICE",
          "PREMIUM_REQUIRED",
          "VOLUME_CONTROL_DISALLOW",
          "REMOTE_CONTROL_DISALLOW",
          "QUOTA_EXCEEDED",
          "ALREADY_PAUSED",
          "NO_NEXT_TRACK",
          "UNKNOWN");

  private static final List<String> BODIES =
      List.of(
          "",
          " \n ",
          "null",
          "[]",
          "{}",
          "\"text\"",
          "true",
          "<html><body><h1>Bad Gateway</h1></body></html>",
          "upstream connect error or disconnect/reset before headers",
          "{\"error\":{\"status\":401,\"message\":\"The access token expired\"}}",
          "{\"error\":{\"status\":500,\"message\":\"Server error\"}}",
          "{\"error\":{\"status\":502}}",
          "{\"error\":\"invalid_request\",\"error_description\":null}",
          "{\"error\":null}",
          "{\"error\":[1,2]}");

  private static final List<String> WAITS =
      List.of(
          "0",
          "1",
          "-1",
          "30",
          "999999999",
          "9".repeat(4_000),
          "1e9",
          "0.5",
          " 5 ",
          "Wed, 21 Oct 2026 07:28:00 GMT",
          "soon");

  private static final List<String> CONTENT_TYPES =
      List.of(
          "text/html",
          "text/plain; charset=utf-16",
          "image/png",
          "application/json; charset=x",
          "/");

  private final Random random;
  private final JsonMutator json;
  private final StringBuilder changes = new StringBuilder();

  ReplyMutator(Random random) {
    this.random = random;
    this.json = new JsonMutator(random);
  }

  /** Texts that the reply contains and an answer may repeat. */
  List<String> planted() {
    return json.planted();
  }

  /** What was changed, for people. */
  String changes() {
    return changes + (json.changes().isEmpty() ? "" : " " + json.changes());
  }

  /** A refusal, which Spotify sends without executing the call. */
  MockResponse refusal() {
    int status = pick(REFUSALS);
    changes.append(status);
    MockResponse.Builder reply = reply(status);
    if (status == 429 || random.nextInt(8) == 0) {
      reply.setHeader("Retry-After", noted(pick(WAITS)));
    }
    if (status < 400) {
      reply.setHeader("Location", random.nextBoolean() ? "/v1/me/player" : "http://127.0.0.1:1/");
    }
    return status == 304 ? reply.build() : reply.body(noted(errorBody(status))).build();
  }

  /** No usable reply to a call that may have been executed. */
  MockResponse failure() {
    return switch (random.nextInt(6)) {
      case 0 -> cut();
      case 1 ->
          reply(pick(FAILURES)).setHeader("Retry-After", noted(pick(WAITS))).body("busy").build();
      default -> {
        int status = pick(FAILURES);
        changes.append(status);
        yield reply(status)
            .body(noted(random.nextBoolean() ? pick(BODIES) : errorBody(status)))
            .build();
      }
    };
  }

  private MockResponse cut() {
    changes.append("cut");
    return reply(200).onResponseStart(new SocketEffect.CloseSocket()).build();
  }

  /** A success whose status, headers or body is odd. */
  MockResponse oddSuccess(String body) {
    return switch (random.nextInt(14)) {
      case 0 -> reply(200).body(noted(pick(BODIES))).build();
      case 1 ->
          reply(200).body(noted(body.substring(0, random.nextInt(body.length() + 1)))).build();
      case 2 -> encoded(body);
      case 3 -> reply(200).setHeader("Content-Type", noted(pick(CONTENT_TYPES))).body(body).build();
      case 4 -> {
        int status = pick(SUCCESSES);
        changes.append(status);
        boolean empty = status == 204 || status == 205;
        yield empty ? reply(status).build() : reply(status).body(body).build();
      }
      default -> reply(200).body(changed(body)).build();
    };
  }

  private MockResponse encoded(String body) {
    changes.append("gzip");
    Buffer garbage = new Buffer();
    if (random.nextBoolean()) {
      garbage.write(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3});
    } else {
      garbage.writeUtf8(body);
    }
    return reply(200).setHeader("Content-Encoding", "gzip").body(garbage).build();
  }

  private String changed(String body) {
    try {
      JsonNode tree = JSON.readTree(body);
      return tree.isContainerNode() && !tree.isEmpty() ? json.text(tree) : pick(BODIES);
    } catch (JsonProcessingException notJson) {
      return noted(pick(BODIES));
    }
  }

  private String errorBody(int status) {
    if (random.nextInt(4) == 0) {
      return pick(BODIES);
    }
    String message = random.nextInt(6) == 0 ? "x".repeat(10_000) : pick(MESSAGES);
    return "{\"error\":{\"status\":%d,\"message\":%s,\"reason\":%s}}"
        .formatted(
            random.nextInt(9) == 0 ? -1 : status,
            orOther(message),
            orOther(random.nextInt(3) == 0 ? "UNKNOWN" : pick(REASONS)));
  }

  private String orOther(String text) {
    return random.nextInt(6) == 0
        ? pick(List.of("null", "{}", "7", "[]"))
        : TextNode.valueOf(text).toString();
  }

  /** Without keeping the connection, so that thousands of cases don't run out of sockets. */
  private static MockResponse.Builder reply(int status) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", JSON_TYPE)
        .setHeader("Connection", "close");
  }

  private String noted(String part) {
    changes.append(' ').append(part, 0, Math.min(80, part.length()));
    return part;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
