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

/**
 * The turns and notes of the terminal and the page, in the form that the page shows. Records a
 * script at the same time.
 */
final class ConversationLog {
  private static final int RECENT_TURNS = 8;

  private final LocalSetup setup;
  private final ConversationItems items = new ConversationItems();
  private final ScriptRecorder recorder;
  private volatile String started = Instant.now().toString();

  ConversationLog(LocalSetup setup) {
    this.setup = setup;
    this.recorder = new ScriptRecorder(setup.service().clock(), setup.model().locale());
    setup.onManualAction(this::recordAction);
    setup.onStandInReset(
        () -> {
          restartRecording();
          note("The stand-in was reset, so no account is linked.");
        });
  }

  synchronized Exchange say(String words) {
    return turn(step().put("say", words), echo -> echo.say(words));
  }

  synchronized Exchange silence() {
    return turn(step().put("silence", true), Echo::silence);
  }

  /** Sends a request that was edited on the page. */
  synchronized Exchange send(ObjectNode envelope) {
    ObjectNode step = step();
    step.set("send", forScript(envelope));
    return turn(step, echo -> echo.send(envelope));
  }

  /** Records an account link action in the script and adds a note for the page. */
  void recordAction(ObjectNode step, String note) {
    recordAction(step);
    note(note);
  }

  private void recordAction(ObjectNode step) {
    record(() -> recorder.recordAction(step));
  }

  /** Says it when the script gets full, because a script that lacks its end is not as expected. */
  private void record(Runnable recording) {
    boolean full = recorder.isFull();
    recording.run();
    if (!full && recorder.isFull()) {
      note(
          "This conversation has %d steps, as many as a saved one may have. What follows is not saved."
              .formatted(Script.MAX_STEPS));
    }
  }

  /** Everything said and done since the last reset. */
  Script script(String title) {
    return recorder.script(title);
  }

  /** Starts a new script after a reset; the page keeps the earlier turns. */
  void restartRecording() {
    recorder.start(setup.model().locale());
  }

  /** Starts a new script and deletes the earlier turns. */
  synchronized void reset() {
    started = Instant.now().toString();
    items.clear();
    restartRecording();
  }

  /** When this log was last reset; a changed value tells the page to reload. */
  String started() {
    return started;
  }

  /** Adds a note of the console itself. */
  void note(String text) {
    items.add("note", Map.of("note", text));
  }

  /** The items with a higher id than this; 0 for all. */
  List<Map<String, Object>> after(int id) {
    return items.after(id);
  }

  /** The words of the latest turns. */
  List<String> recentUtterances() {
    return items.last("turn", RECENT_TURNS).stream()
        .map(turn -> (String) turn.get("words"))
        .filter(words -> !words.isEmpty())
        .toList();
  }

  /** The latest answer. */
  String lastAnswer() {
    List<Map<String, Object>> last = items.last("turn", 1);
    return last.isEmpty() ? "" : (String) last.get(0).get("spoken");
  }

  private Exchange turn(ObjectNode step, Function<Echo, Exchange> turn) {
    Echo echo = setup.echo();
    String voice = setup.household().voice().map(Household.Voice::name).orElse("");
    Optional<RecordedCall> before = lastCall();
    Instant when = setup.service().clock().instant();
    setup.steps().take(); // Those of a request that was sent without the page.
    Exchange exchange = turn.apply(echo);
    List<Record> steps = setup.steps().take();
    record(() -> recorder.recordTurn(step, when, Outcome.of(exchange)));
    Map<String, Object> view = TurnView.of(exchange, echo, voice, steps, callsAfter(before));
    view.put("edited", step.has("send"));
    items.add("turn", view);
    return exchange;
  }

  /**
   * A copy of a request for a script: without tokens, and without a session id if it belongs to the
   * open session.
   */
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

  /** Compares by identity: the log drops its oldest entries, and two calls may be equal. */
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
