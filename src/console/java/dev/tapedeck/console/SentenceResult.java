package dev.tapedeck.console;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.console.alexa.Resolution;
import dev.tapedeck.turn.Rereading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of one of many sentences.
 *
 * @param intent the intent, or the type of a request that has none; empty if the skill was not
 *     invoked
 * @param slots the filled slots, in the model's order
 * @param readAs the request with its filled slots, if the second reading changed it; else empty
 * @param answer the speech; a note of the console in parentheses if nothing was said
 * @param problems why Alexa would reject the response
 */
record SentenceResult(
    String sentence,
    String intent,
    Map<String, String> slots,
    String readAs,
    String answer,
    List<String> problems) {

  /**
   * The result of a turn.
   *
   * @param steps how the skill came to the answer
   */
  static SentenceResult of(String sentence, Exchange exchange, List<Record> steps) {
    Map<String, String> slots = new LinkedHashMap<>();
    exchange.resolution().map(Resolution::slots).orElse(List.of()).stream()
        .filter(slot -> !slot.value().isEmpty())
        .forEach(slot -> slots.put(slot.name(), slot.value()));
    String note = exchange.note().isEmpty() ? "" : "(" + exchange.note() + ")";
    return new SentenceResult(
        sentence,
        intent(exchange),
        slots,
        readAs(steps),
        exchange.spoken().isEmpty() ? note : exchange.spoken(),
        exchange.violations());
  }

  private static String intent(Exchange exchange) {
    return exchange
        .resolution()
        .map(Resolution::intent)
        .orElseGet(() -> exchange.request().at("/request/type").asText(""));
  }

  private static String readAs(List<Record> steps) {
    return steps.stream()
        .filter(Rereading.class::isInstance)
        .map(Rereading.class::cast)
        .map(read -> read.request() + " {" + text(read.slots()) + "}")
        .findFirst()
        .orElse("");
  }

  /** The slots as text: "song: hello, artist: adele". */
  String slotsAsText() {
    return text(slots);
  }

  private static String text(Map<String, String> slots) {
    return slots.entrySet().stream()
        .filter(slot -> !slot.getValue().isBlank())
        .map(slot -> slot.getKey() + ": " + slot.getValue())
        .collect(Collectors.joining(", "));
  }
}
