package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;

/** JSON from and to the page. */
final class PageJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private PageJson() {}

  /**
   * The body of a request from the page.
   *
   * @throws IllegalArgumentException if it is no JSON object
   */
  static ObjectNode body(Context ctx) {
    try {
      JsonNode body = MAPPER.readTree(ctx.bodyAsBytes());
      if (body instanceof ObjectNode object) {
        return object;
      }
    } catch (IOException e) {
      // Told below, like any other body that is no object.
    }
    throw new IllegalArgumentException("Send a JSON object.");
  }

  static void send(Context ctx, Object value) {
    try {
      ctx.contentType("application/json").result(MAPPER.writeValueAsBytes(value));
    } catch (IOException impossible) {
      throw new IllegalStateException("all of the console's values are JSON", impossible);
    }
  }

  /** Says in a sentence what was wrong with a request. */
  static void refuse(IllegalArgumentException wrong, Context ctx) {
    send(ctx.status(400), Map.of("error", String.valueOf(wrong.getMessage())));
  }
}
