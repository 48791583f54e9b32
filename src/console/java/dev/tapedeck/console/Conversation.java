package dev.tapedeck.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.Echo;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.console.spotify.RecordedCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was said to the Echos so far, in the terminal and on the page, as the page shows it. */
final class Conversation {
  private static final int LATELY = 8;

  private final Deck deck;
  private final Items items = new Items();

  Conversation(Deck deck) {
    this.deck = deck;
  }

  synchronized Exchange say(String words) {
    return turn(echo -> echo.say(words), false);
  }

  synchronized Exchange silence() {
    return turn(Echo::silence, false);
  }

  /** Sends a request as it stands, or as it was edited. */
  synchronized Exchange send(ObjectNode envelope) {
    return turn(echo -> echo.send(envelope), true);
  }

  /** Adds something that the console has to say. */
  void note(String text) {
    items.add("note", Map.of("note", text));
  }

  /** The items that are newer than the one of this number; 0 for all. */
  List<Map<String, Object>> after(int id) {
    return items.after(id);
  }

  /** What was said in the last few turns. */
  List<String> saidLately() {
    return items.last("turn", LATELY).stream()
        .map(turn -> (String) turn.get("words"))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** What was answered last. */
  String lastAnswer() {
    List<Map<String, Object>> last = items.last("turn", 1);
    return last.isEmpty() ? "" : (String) last.get(0).get("spoken");
  }

  private Exchange turn(Function<Echo, Exchange> turn, boolean edited) {
    Echo echo = deck.echo();
    String voice = deck.household().voice().map(Household.Voice::name).orElse("");
    Optional<RecordedCall> before = lastCall();
    Exchange exchange = turn.apply(echo);
    Map<String, Object> view = TurnView.of(exchange, echo, voice, callsAfter(before));
    view.put("edited", edited);
    items.add("turn", view);
    return exchange;
  }

  private Optional<RecordedCall> lastCall() {
    List<RecordedCall> calls = deck.spotify().calls();
    return calls.isEmpty() ? Optional.empty() : Optional.of(calls.get(calls.size() - 1));
  }

  /** By identity, as the record may be full, and two calls may be alike. */
  private List<RecordedCall> callsAfter(Optional<RecordedCall> before) {
    List<RecordedCall> calls = deck.spotify().calls();
    for (int i = calls.size() - 1; i >= 0 && before.isPresent(); i--) {
      if (calls.get(i) == before.get()) {
        return calls.subList(i + 1, calls.size());
      }
    }
    return calls;
  }
}
