package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Redacts tokens in requests that are shown, and restores them in requests that are sent again. */
public final class TokenRedaction {
  /** Replaces a token. */
  public static final String PLACEHOLDER = "…";

  private static final String ACCESS_TOKEN = "accessToken";
  private static final String API_ACCESS_TOKEN = "apiAccessToken";

  private TokenRedaction() {}

  /** A copy with redacted tokens. */
  public static JsonNode redact(JsonNode request) {
    JsonNode copy = request.deepCopy();
    for (String name : List.of(ACCESS_TOKEN, API_ACCESS_TOKEN)) {
      for (JsonNode parent : copy.findParents(name)) {
        ((ObjectNode) parent).put(name, PLACEHOLDER);
      }
    }
    return copy;
  }

  /** A copy with the current tokens in place of redacted ones; other values are kept. */
  static ObjectNode restore(ObjectNode envelope, Caller caller, String apiAccessToken) {
    ObjectNode copy = envelope.deepCopy();
    JsonNode system = copy.path("context").path("System");
    restore(system.path("user"), ACCESS_TOKEN, caller.accessToken());
    restore(copy.path("session").path("user"), ACCESS_TOKEN, caller.accessToken());
    restore(
        system.path("person"), ACCESS_TOKEN, caller.person().flatMap(Caller.Person::accessToken));
    restore(system, API_ACCESS_TOKEN, Optional.of(apiAccessToken));
    return copy;
  }

  private static void restore(JsonNode parent, String name, Optional<String> token) {
    if (parent instanceof ObjectNode object && object.path(name).asText().equals(PLACEHOLDER)) {
      object.remove(name);
      token.ifPresent(value -> object.put(name, value));
    }
  }
}
