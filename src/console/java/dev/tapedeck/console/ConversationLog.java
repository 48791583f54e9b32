package dev.tapedeck.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.alexa.Echo;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.console.alexa.TokenRedaction;
import dev.tapedeck.console.script.Outcome;
import dev.tapedeck.console.script.Script;
import dev.tapedeck.console.script.ScriptRecorder;
import dev.tapedeck.console.spotify.RecordedCall;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was said to the Echos so far, in the terminal and on the page, as the page shows it. */
final class ConversationLog {
  private static final int RECENT_TURNS = 8;

  private final LocalSetup setup;
  private final ConversationItems items = new ConversationItems();
  private final ScriptRecorder recorder;
  private volatile String started = Instant.now().toString();

  ConversationLog(LocalSetup setup) {
    this.setup = setup;
    this.recorder = new ScriptRecorder(setup.service().clock(), setup.model().locale());
    setup.onManualAction(recorder::recordAction);
  }

  synchronized Exchange say(String words) {
    return turn(step().put("say", words), echo -> echo.say(words));
  }

  synchronized Exchange silence() {
    return turn(step().put("silence", true), Echo::silence);
  }

  /** Sends a request as it stands, or as it was edited. */
  synchronized Exchange send(ObjectNode envelope) {
    ObjectNode step = step();
    step.set("send", forScript(envelope));
    return turn(step, echo -> echo.send(envelope));
  }

  /** Notes something that a person did to a link, for the page and for a script. */
  void recordAction(ObjectNode step, String note) {
    recorder.recordAction(step);
    note(note);
  }

  /** All that was said and done since the home was as at first. */
  Script script(String title) {
    return recorder.script(title);
  }

  /** The home is as at first, and a new script begins; what was said before stays in sight. */
  void restartRecording() {
    recorder.start(setup.model().locale());
  }

  /** The same, and all is forgotten. */
  synchronized void reset() {
    started = Instant.now().toString();
    items.clear();
    restartRecording();
  }

  /** When it began; another value tells a page that what it shows is of the past. */
  String started() {
    return started;
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
  List<String> recentUtterances() {
    return items.last("turn", RECENT_TURNS).stream()
        .map(turn -> (String) turn.get("words"))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** What was answered last. */
  String lastAnswer() {
    List<Map<String, Object>> last = items.last("turn", 1);
    return last.isEmpty() ? "" : (String) last.get(0).get("spoken");
  }

  private Exchange turn(ObjectNode step, Function<Echo, Exchange> turn) {
    Echo echo = setup.echo();
    String voice = setup.household().voice().map(Household.Voice::name).orElse("");
    Optional<RecordedCall> before = lastCall();
    Instant when = setup.service().clock().instant();
    Exchange exchange = turn.apply(echo);
    recorder.recordTurn(step, when, Outcome.of(exchange));
    Map<String, Object> view = TurnView.of(exchange, echo, voice, callsAfter(before));
    view.put("edited", step.has("send"));
    items.add("turn", view);
    return exchange;
  }

  /** A request as a script keeps it: without tokens, and for the session that is open then. */
  private JsonNode forScript(ObjectNode envelope) {
    JsonNode redacted = TokenRedaction.redact(envelope);
    if (setup.echo().inSession(envelope)
        && redacted.path("session") instanceof ObjectNode session) {
      session.put("sessionId", TokenRedaction.PLACEHOLDER);
    }
    return redacted;
  }

  private static ObjectNode step() {
    return JsonNodeFactory.instance.objectNode();
  }

  private Optional<RecordedCall> lastCall() {
    List<RecordedCall> calls = setup.service().calls();
    return calls.isEmpty() ? Optional.empty() : Optional.of(calls.get(calls.size() - 1));
  }

  /** By identity, as the record may be full, and two calls may be alike. */
  private List<RecordedCall> callsAfter(Optional<RecordedCall> before) {
    List<RecordedCall> calls = setup.service().calls();
    for (int i = calls.size() - 1; i >= 0 && before.isPresent(); i--) {
      if (calls.get(i) == before.get()) {
        return calls.subList(i + 1, calls.size());
      }
    }
    return calls;
  }
}
