package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer, before it is sent.
 *
 * @param status 0 for a connection that is cut instead of answered
 * @param type the content type, or null if none is sent
 */
record Reply(int status, String type, String body, Map<String, String> headers) {
  static final Reply CUT = new Reply(0, null, "", Map.of());

  private static final String JSON = "application/json; charset=utf-8";

  static Reply json(int status, JsonNode body) {
    return new Reply(status, JSON, body.toString(), Map.of());
  }

  static Reply ok(JsonNode body) {
    return json(200, body);
  }

  static Reply empty(int status) {
    return new Reply(status, null, "", Map.of());
  }

  static Reply text(int status, String body) {
    return new Reply(status, "text/plain; charset=utf-8", body, Map.of());
  }

  static Reply html(int status, String body) {
    return new Reply(status, "text/html; charset=utf-8", body, Map.of());
  }

  static Reply seeOther(String address) {
    return empty(303).with("Location", address);
  }

  static Reply error(int status, String message) {
    return error(status, message, null);
  }

  /** An error of the Web API. */
  static Reply error(int status, String message, String reason) {
    ObjectNode root = Json.object();
    ObjectNode error = root.putObject("error").put("status", status).put("message", message);
    if (reason != null) {
      error.put("reason", reason);
    }
    return json(status, root);
  }

  /** An error of the accounts service. */
  static Reply grantError(String error, String description) {
    ObjectNode root = Json.object().put("error", error);
    if (description != null) {
      root.put("error_description", description);
    }
    return json(400, root);
  }

  Reply with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Reply(status, type, body, more);
  }

  Reply withBody(String other) {
    return new Reply(status, type, other, headers);
  }
}
