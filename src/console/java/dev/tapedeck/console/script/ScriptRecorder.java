package dev.tapedeck.console.script;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;

/** Records everything said and done since the last reset as a script. */
public final class ScriptRecorder {
  /** A step and when it began. */
  private record Entry(Instant at, Step step) {
    /** The time after the step: one that advances the clock ends later than it began. */
    Instant end() {
      return step.verb() == Verb.LATER
          ? at.atZone(ZoneOffset.UTC).plus(parseAmount(step.object().asText())).toInstant()
          : at;
    }
  }

  private final Clock clock;
  private final List<Entry> entries = new ArrayList<>();
  private String locale;
  private Instant starts;

  /** Starts recording, with times of this clock. */
  public ScriptRecorder(Clock clock, String locale) {
    this.clock = clock;
    start(locale);
  }

  /** Starts a new recording in this locale. */
  public synchronized void start(String language) {
    entries.clear();
    locale = language;
    starts = clock.instant();
  }

  /** Records an action, given as a script step. */
  public synchronized void recordAction(ObjectNode step) {
    add(step, clock.instant(), new ObjectMapper().createObjectNode());
  }

  /** Records a turn, the time at which it began, and its outcome. */
  public synchronized void recordTurn(ObjectNode step, Instant when, Outcome outcome) {
    add(step, when, outcome.fields());
  }

  /** Whether the script has as many steps as one may have. Further steps are not recorded. */
  public synchronized boolean isFull() {
    return entries.size() >= Script.MAX_STEPS;
  }

  /** The recorded script. */
  public synchronized Script script(String title) {
    List<Step> steps = new ArrayList<>();
    Instant last = starts;
    for (Entry entry : entries) {
      Duration after = Duration.between(last, entry.at());
      steps.add(entry.step().withAfter(after.isNegative() ? Duration.ZERO : after));
      last = entry.end();
    }
    return new Script(title, locale, starts, List.copyOf(steps));
  }

  /** Parses an ISO 8601 duration or period: "PT1H", "P6M". */
  public static TemporalAmount parseAmount(String text) {
    return text.contains("T") ? Duration.parse(text) : Period.parse(text);
  }

  /**
   * Adds a step at its time. A turn is recorded when it ends, so actions during it, such as a fault
   * that ends by itself, are recorded earlier and belong after it.
   */
  private void add(ObjectNode step, Instant at, ObjectNode expected) {
    if (isFull()) {
      return;
    }
    try {
      int index = entries.size();
      while (index > 0 && entries.get(index - 1).at().isAfter(at)) {
        index--;
      }
      entries.add(index, new Entry(at, Step.of(step, expected)));
    } catch (InvalidScriptException e) {
      throw new IllegalArgumentException("No step of a script " + e.getMessage() + ": " + step, e);
    }
  }
}
