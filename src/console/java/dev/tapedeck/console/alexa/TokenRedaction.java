package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Redacts tokens in requests that are shown, and restores them in requests that are sent again. */
public final class TokenRedaction {
  /** Replaces a token. */
  public static final String PLACEHOLDER = "…";

  /** What stands for a token: in a shown request, and in the example requests in lambda/events. */
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          PLACEHOLDER, "SPOTIFY_ACCESS_TOKEN", "SPOTIFY_ACCESS_TOKEN_OF_ROBIN", "ALEXA_API_TOKEN");

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

  /** Whether a request may hold what stands for a token. */
  public static boolean hasPlaceholder(String envelope) {
    return PLACEHOLDERS.stream().anyMatch(token -> envelope.contains("\"" + token + "\""));
  }

  /** A copy with the current tokens in place of redacted ones; other values are kept. */
  public static ObjectNode restore(ObjectNode envelope, Caller caller, String apiAccessToken) {
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
    if (parent instanceof ObjectNode object && PLACEHOLDERS.contains(object.path(name).asText())) {
      object.remove(name);
      token.ifPresent(value -> object.put(name, value));
    }
  }
}
