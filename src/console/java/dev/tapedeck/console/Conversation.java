package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.console.script.Outcome;
import dev.tapedeck.console.script.Recording;
import dev.tapedeck.console.script.Script;
import dev.tapedeck.console.spotify.RecordedCall;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What was said to the Echo so far, in the terminal and on the page, as the page shows it. */
final class Conversation {
  private static final int KEPT = 100;
  private static final String HIDDEN = "…";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Deck deck;
  private final Recording recording;
  private final Deque<Map<String, Object>> items = new ArrayDeque<>();
  private int count;

  Conversation(Deck deck) {
    this.deck = deck;
    this.recording = new Recording(deck.spotify().clock());
    deck.spotify().tell(recording::did);
  }

  synchronized Exchange say(String words) {
    return turn("say", words, () -> deck.echo().say(words));
  }

  synchronized Exchange silence() {
    return turn("silence", true, () -> deck.echo().silence());
  }

  private Exchange turn(String verb, Object object, Supplier<Exchange> turn) {
    int calls = deck.spotify().calls().size();
    Instant when = deck.spotify().clock().instant();
    Exchange exchange = turn.get();
    recording.said(step(verb, object), when, Outcome.of(exchange));
    return add(exchange, calls);
  }

  /** Notes something that a person did to the link, for the page and for a script. */
  synchronized void did(String verb, Object object, String note) {
    recording.did(step(verb, object));
    note(note);
  }

  /** All that was said and done since the home was as at first. */
  synchronized Script script(String title) {
    return recording.script(title, deck.model().locale());
  }

  /** Forgets everything, as the home has just done. */
  synchronized void startAgain() {
    items.clear();
    recording.begin();
  }

  private static ObjectNode step(String verb, Object object) {
    ObjectNode step = JsonNodeFactory.instance.objectNode();
    return step.set(verb, MAPPER.valueToTree(object));
  }

  private Exchange add(Exchange exchange, int callsBefore) {
    Map<String, Object> item = item("turn");
    item.put("words", exchange.words());
    item.put("spoken", exchange.spoken());
    item.put("reprompt", exchange.reprompt());
    item.put("note", exchange.note());
    exchange.card().ifPresent(card -> item.put("card", card));
    exchange.resolution().ifPresent(resolution -> item.put("why", resolution));
    item.put("sessionOpen", exchange.sessionOpen());
    item.put("millis", exchange.millis());
    item.put("violations", exchange.violations());
    if (exchange.request().isObject()) {
      item.put("request", withoutTokens(exchange.request()));
      item.put("response", exchange.response().isObject() ? exchange.response() : Map.of());
      item.put("calls", calls(callsBefore));
    }
    keep(item);
    return exchange;
  }

  /** Adds something that the console has to say. */
  synchronized void note(String text) {
    Map<String, Object> item = item("note");
    item.put("note", text);
    keep(item);
  }

  /** The items that are newer than the one of this number; 0 for all. */
  synchronized List<Map<String, Object>> after(int id) {
    return items.stream().filter(item -> (int) item.get("id") > id).toList();
  }

  /** What the turn asked of Spotify. */
  private List<Map<String, Object>> calls(int before) {
    List<RecordedCall> all = deck.spotify().calls();
    return all.subList(Math.min(before, all.size()), all.size()).stream()
        .map(
            call ->
                Map.<String, Object>of(
                    "method", call.method(), "target", call.target(), "status", call.status()))
        .toList();
  }

  private Map<String, Object> item(String kind) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", ++count);
    item.put("kind", kind);
    return item;
  }

  private void keep(Map<String, Object> item) {
    items.add(item);
    if (items.size() > KEPT) {
      items.remove();
    }
  }

  /** Tokens belong on no screen. */
  private static JsonNode withoutTokens(JsonNode request) {
    JsonNode copy = request.deepCopy();
    for (JsonNode parent : copy.findParents("accessToken")) {
      ((ObjectNode) parent).set("accessToken", JsonNodeFactory.instance.textNode(HIDDEN));
    }
    return copy;
  }
}
