package dev.tapedeck.console.script;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.Exchange;
import java.util.ArrayList;
import java.util.List;

/**
 * The outcome of a turn as a script stores it.
 *
 * @param fields answer, reprompt, card, listening, note, objections: those that are not empty
 */
public record Outcome(ObjectNode fields) {
  static final List<String> NAMES =
      List.of("answer", "reprompt", "card", "listening", "note", "objections");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The outcome of a turn; image URLs are left out because their port changes. */
  public static Outcome of(Exchange exchange) {
    ObjectNode fields = MAPPER.createObjectNode();
    put(fields, "answer", exchange.spoken());
    put(fields, "reprompt", exchange.reprompt());
    exchange.card().ifPresent(card -> card(fields.putObject("card"), card));
    fields.put("listening", exchange.sessionOpen());
    put(fields, "note", exchange.note());
    if (!exchange.violations().isEmpty()) {
      exchange.violations().forEach(fields.putArray("objections")::add);
    }
    return new Outcome(fields);
  }

  private static void card(ObjectNode json, Exchange.AppCard card) {
    put(json, "type", card.type());
    put(json, "title", card.title());
    put(json, "text", card.text());
  }

  private static void put(ObjectNode json, String name, String text) {
    if (!text.isEmpty()) {
      json.put(name, text);
    }
  }

  /**
   * The fields that differ from the expected ones. If the script expects nothing, nothing differs;
   * otherwise every field counts, including missing ones.
   */
  public List<Difference> differences(ObjectNode expected) {
    List<Difference> differences = new ArrayList<>();
    if (expected.isEmpty()) {
      return differences;
    }
    for (String name : NAMES) {
      if (!expected.path(name).equals(fields.path(name))) {
        differences.add(new Difference(name, text(expected.path(name)), text(fields.path(name))));
      }
    }
    return differences;
  }

  private static String text(JsonNode value) {
    return value.isMissingNode() ? "" : value.isTextual() ? value.asText() : value.toString();
  }
}
