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
  private final Clock clock;
  private final List<Step> steps = new ArrayList<>();
  private String locale;
  private Instant starts;
  private Instant last;

  /** Starts recording, with times of this clock. */
  public ScriptRecorder(Clock clock, String locale) {
    this.clock = clock;
    start(locale);
  }

  /** Starts a new recording in this locale. */
  public synchronized void start(String language) {
    steps.clear();
    locale = language;
    starts = clock.instant();
    last = starts;
  }

  /** Records an action, given as a script step. */
  public synchronized void recordAction(ObjectNode step) {
    add(step, clock.instant(), new ObjectMapper().createObjectNode());
    if (step.has("later")) {
      last = last.atZone(ZoneOffset.UTC).plus(parseAmount(step.path("later").asText())).toInstant();
    }
  }

  /** Records a turn, its time and its outcome. */
  public synchronized void recordTurn(ObjectNode step, Instant when, Outcome outcome) {
    add(step, when, outcome.fields());
  }

  /** The recorded script. */
  public synchronized Script script(String title) {
    return new Script(title, locale, starts, List.copyOf(steps));
  }

  /** Parses an ISO 8601 duration or period: "PT1H", "P6M". */
  public static TemporalAmount parseAmount(String text) {
    return text.contains("T") ? Duration.parse(text) : Period.parse(text);
  }

  private void add(ObjectNode step, Instant when, ObjectNode expected) {
    try {
      steps.add(Step.of(step, Duration.between(last, when), expected));
      last = when;
    } catch (InvalidScriptException e) {
      throw new IllegalArgumentException("No step of a script " + e.getMessage() + ": " + step, e);
    }
  }
}
