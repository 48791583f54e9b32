package dev.tapedeck.console.spotify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A response before it is sent.
 *
 * @param status 0 to reset the connection instead
 * @param type the content type, or null for none
 */
record ApiResponse(int status, String type, String body, Map<String, String> headers) {
  static final ApiResponse CONNECTION_RESET = new ApiResponse(0, null, "", Map.of());

  private static final String JSON = "application/json; charset=utf-8";

  static ApiResponse json(int status, JsonNode body) {
    return new ApiResponse(status, JSON, body.toString(), Map.of());
  }

  static ApiResponse ok(JsonNode body) {
    return json(200, body);
  }

  static ApiResponse empty(int status) {
    return new ApiResponse(status, null, "", Map.of());
  }

  static ApiResponse text(int status, String body) {
    return new ApiResponse(status, "text/plain; charset=utf-8", body, Map.of());
  }

  static ApiResponse html(int status, String body) {
    return new ApiResponse(status, "text/html; charset=utf-8", body, Map.of());
  }

  static ApiResponse seeOther(String address) {
    return empty(303).with("Location", address);
  }

  static ApiResponse error(int status, String message) {
    return error(status, message, null);
  }

  /** An error in the format of the Web API. */
  static ApiResponse error(int status, String message, String reason) {
    ObjectNode root = JsonNodes.object();
    ObjectNode error = root.putObject("error").put("status", status).put("message", message);
    if (reason != null) {
      error.put("reason", reason);
    }
    return json(status, root);
  }

  /** An error in the format of the accounts service. */
  static ApiResponse grantError(String error, String description) {
    ObjectNode root = JsonNodes.object().put("error", error);
    if (description != null) {
      root.put("error_description", description);
    }
    return json(400, root);
  }

  ApiResponse with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new ApiResponse(status, type, body, more);
  }

  ApiResponse withBody(String other) {
    return new ApiResponse(status, type, other, headers);
  }
}
