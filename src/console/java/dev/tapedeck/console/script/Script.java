package dev.tapedeck.console.script;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A saved conversation. It starts from the initial state, with no account linked.
 *
 * @param title a title for people
 * @param locale its locale, such as en-US
 * @param starts the initial time of the stand-in's clock; the steps advance it
 */
public record Script(String title, String locale, Instant starts, List<Step> steps) {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          // Numbers stay as they were written: 100.0 would become 1E+2.
          .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
          .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"))
          .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));

  /** The maximum number of steps. A {@link ScriptRecorder} records no more. */
  public static final int MAX_STEPS = 1_000;

  /**
   * Reads a script.
   *
   * @throws InvalidScriptException if it is invalid; the message says where
   */
  public static Script read(String text) throws InvalidScriptException {
    JsonNode json = parse(text);
    if (!json.path("steps").isArray() || json.path("steps").isEmpty()) {
      throw new InvalidScriptException("A script needs a list of \"steps\".");
    }
    if (json.path("steps").size() > MAX_STEPS) {
      throw new InvalidScriptException("A script may have " + MAX_STEPS + " steps at most.");
    }
    String locale = json.path("locale").asText("en-US");
    if (!locale.matches("[a-z]{2}-[A-Z]{2}")) {
      throw new InvalidScriptException(
          "The script's \"locale\" needs a language and a country, such as en-GB.");
    }
    return new Script(
        json.path("title").asText("A conversation"), locale, starts(json), steps(json));
  }

  /** A copy with new outcomes. */
  public Script withOutcomes(List<Outcome> outcomes) {
    List<Step> now = new ArrayList<>();
    int next = 0;
    for (Step step : steps) {
      now.add(step.verb().hasOutcome() ? step.withExpected(outcomes.get(next++).fields()) : step);
    }
    return new Script(title, locale, starts, List.copyOf(now));
  }

  /** Serializes the script. */
  public String write() {
    ObjectNode json = MAPPER.createObjectNode().put("title", title).put("locale", locale);
    json.put("starts", starts.toString());
    ArrayNode list = json.putArray("steps");
    steps.forEach(step -> list.add(step.json()));
    try {
      return MAPPER.writer(PRINTER).writeValueAsString(json) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static JsonNode parse(String text) throws InvalidScriptException {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      String place =
          e.getLocation() == null
              ? ""
              : " (line "
                  + e.getLocation().getLineNr()
                  + ", column "
                  + e.getLocation().getColumnNr()
                  + ")";
      throw new InvalidScriptException("This is not JSON: " + e.getOriginalMessage() + place);
    }
  }

  private static Instant starts(JsonNode json) throws InvalidScriptException {
    String text = json.path("starts").asText("2026-11-24T18:00:00Z");
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidScriptException(
          "\"starts\" needs a time such as 2026-11-24T18:00:00Z, not \"" + text + "\".");
    }
  }

  private static List<Step> steps(JsonNode json) throws InvalidScriptException {
    List<Step> steps = new ArrayList<>();
    for (JsonNode step : json.path("steps")) {
      try {
        steps.add(Step.read(step));
      } catch (InvalidScriptException e) {
        throw new InvalidScriptException("Step " + (steps.size() + 1) + " " + e.getMessage() + ".");
      }
    }
    return List.copyOf(steps);
  }
}
