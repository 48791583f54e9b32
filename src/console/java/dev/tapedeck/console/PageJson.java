package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;

/** Reads and writes JSON of the page's requests and responses. */
final class PageJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private PageJson() {}

  /**
   * The body of a request.
   *
   * @throws IllegalArgumentException if it is not a JSON object
   */
  static ObjectNode body(Context ctx) {
    try {
      JsonNode body = MAPPER.readTree(ctx.bodyAsBytes());
      if (body instanceof ObjectNode object) {
        return object;
      }
    } catch (IOException e) {
      // Handled below like any body that is not an object.
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

  /** Answers 400 with the exception's message. */
  static void refuse(IllegalArgumentException wrong, Context ctx) {
    send(ctx.status(400), Map.of("error", String.valueOf(wrong.getMessage())));
  }
}
