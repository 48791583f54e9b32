package dev.tapedeck.console.script;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * One step of a script.
 *
 * @param object the argument of the verb; see {@link Verb}
 * @param details the verb's further fields
 * @param after the time since the step before
 * @param expected the fields of the expected {@link Outcome}; empty if nothing is expected
 */
public record Step(
    Verb verb, JsonNode object, ObjectNode details, Duration after, ObjectNode expected) {

  /** A typical time between two utterances. */
  private static final Duration DEFAULT_PAUSE = Duration.ofSeconds(2);

  private static final String AFTER = "after";

  static Step of(ObjectNode what, ObjectNode expected) throws InvalidScriptException {
    return read(what).withExpected(expected);
  }

  Step withAfter(Duration pause) {
    return new Step(verb, object, details, pause, expected);
  }

  Step withExpected(ObjectNode outcome) {
    return new Step(verb, object, details, after, outcome);
  }

  static Step read(JsonNode json) throws InvalidScriptException {
    List<Verb> verbs = Arrays.stream(Verb.values()).filter(verb -> json.has(verb.word())).toList();
    if (verbs.size() != 1) {
      throw new InvalidScriptException("needs exactly one of " + String.join(", ", Verb.words()));
    }
    Verb verb = verbs.get(0);
    JsonNode object = json.get(verb.word());
    if (!verb.isValid(object)) {
      throw new InvalidScriptException(
          "has an invalid value for \"" + verb.word() + "\": " + object);
    }
    ObjectNode details = JsonNodeFactory.instance.objectNode();
    ObjectNode expected = JsonNodeFactory.instance.objectNode();
    Iterator<String> names = json.fieldNames();
    while (names.hasNext()) {
      String name = names.next();
      if (verb.details().contains(name)) {
        details.set(name, json.get(name));
      } else if (verb.hasOutcome() && Outcome.NAMES.contains(name)) {
        expected.set(name, json.get(name));
      } else if (!name.equals(AFTER) && !name.equals(verb.word())) {
        throw new InvalidScriptException("has an unknown field \"" + name + "\"");
      }
    }
    return new Step(verb, object, details, after(json.path(AFTER)), expected);
  }

  private static Duration after(JsonNode json) throws InvalidScriptException {
    if (json.isMissingNode()) {
      return DEFAULT_PAUSE;
    }
    if (!json.isNumber() || json.decimalValue().signum() < 0) {
      throw new InvalidScriptException("needs a number of seconds in \"after\", not " + json);
    }
    return Duration.ofMillis(json.decimalValue().movePointRight(3).longValue());
  }

  /** A short description for people. */
  public String describe() {
    return switch (verb) {
      case SAY -> "“" + object.asText() + "”";
      case SILENCE, UNLINK, RENEW -> verb.word();
      case SEND -> "an edited request";
      case SPOTIFY -> "in the Spotify app: " + object.path("do").asText();
      case TROUBLE ->
          "trouble " + object.asText() + (details.path("on").asBoolean(true) ? "" : " off");
      default -> verb.word() + " " + object.asText();
    };
  }

  /** The step in the format of a script. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (!after.equals(DEFAULT_PAUSE)) {
      json.put(AFTER, seconds(after));
    }
    json.set(verb.word(), object);
    json.setAll(details);
    return json.setAll(expected);
  }

  /** Without zeros at the end, as a person writes it: 10 and 0.5. */
  private static BigDecimal seconds(Duration duration) {
    BigDecimal seconds = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
    return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
  }
}
