package dev.tapedeck.console.script;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One thing that somebody says or does.
 *
 * @param after how much later than the step before
 * @param expected what the listener got, in the fields of {@link Outcome}; empty if nobody looked
 */
public record Step(Verb verb, JsonNode object, Duration after, ObjectNode expected) {

  /** All that can be said or done. */
  public enum Verb {
    /** Words to the Echo. */
    SAY,
    /** Nothing is said: true. */
    SILENCE,
    /** The account of this user is linked. */
    LINK,
    /** The link is taken away: true. */
    UNLINK,
    /** A trouble by its name; the field "on" is true, false, or its options. */
    TROUBLE,
    /** What somebody does in the Spotify app: {"do": "pause"}. */
    SPOTIFY,
    /** This much time passes: "PT1H", "P6M". */
    LATER,
    /** This user takes the access back at Spotify. */
    REVOKE,
    /** Alexa renews the access token: true. */
    RENEW;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What a person at a microphone takes, more or less. */
  private static final Duration USUAL = Duration.ofSeconds(2);

  private static final Pattern SPAN =
      Pattern.compile("P(\\d{1,4}[YMWD]){1,3}|PT(\\d{1,6}[HMS]){1,3}");
  private static final String ON = "on";
  private static final String AFTER = "after";

  /** Whether the Echo hears of it, so that there is an answer to compare. */
  public boolean heard() {
    return verb == Verb.SAY || verb == Verb.SILENCE;
  }

  static Step of(ObjectNode what, Duration after, ObjectNode expected) throws BadScript {
    ObjectNode json = MAPPER.createObjectNode();
    json.setAll(what);
    return read(json.put(AFTER, seconds(after))).expecting(expected);
  }

  Step expecting(ObjectNode outcome) {
    return new Step(verb, object, after, outcome);
  }

  static Step read(JsonNode json) throws BadScript {
    List<Verb> verbs = new ArrayList<>();
    for (Verb verb : Verb.values()) {
      if (json.has(verb.word())) {
        verbs.add(verb);
      }
    }
    if (verbs.size() != 1) {
      throw new BadScript("needs exactly one of " + words());
    }
    Verb verb = verbs.get(0);
    known(json, verb);
    ObjectNode expected = MAPPER.createObjectNode();
    for (String name : Outcome.NAMES) {
      if (json.has(name)) {
        expected.set(name, json.get(name));
      }
    }
    return new Step(verb, object(verb, json), after(json.path(AFTER)), expected);
  }

  private static void known(JsonNode json, Verb verb) throws BadScript {
    Iterator<String> names = json.fieldNames();
    Set<String> own =
        verb == Verb.TROUBLE ? Set.of(verb.word(), AFTER, ON) : Set.of(verb.word(), AFTER);
    while (names.hasNext()) {
      String name = names.next();
      if (!own.contains(name) && !Outcome.NAMES.contains(name)) {
        throw new BadScript("has an unknown field \"" + name + "\"");
      }
    }
  }

  private static JsonNode object(Verb verb, JsonNode json) throws BadScript {
    JsonNode object = json.get(verb.word());
    boolean fits =
        switch (verb) {
          case SAY, LINK, REVOKE, TROUBLE -> object.isTextual() && !object.asText().isBlank();
          case LATER -> SPAN.matcher(object.asText()).matches();
          case SILENCE, UNLINK, RENEW -> object.asBoolean();
          case SPOTIFY -> object.isObject();
        };
    if (!fits) {
      throw new BadScript("can't be told what to do with \"" + verb.word() + "\": " + object);
    }
    return verb == Verb.TROUBLE ? trouble(object, json.path(ON)) : object;
  }

  private static JsonNode trouble(JsonNode name, JsonNode on) {
    ObjectNode trouble = MAPPER.createObjectNode();
    trouble.set("name", name);
    trouble.put(ON, !on.isBoolean() || on.asBoolean());
    trouble.set("options", on.isObject() ? on : MAPPER.createObjectNode());
    return trouble;
  }

  private static Duration after(JsonNode json) throws BadScript {
    if (json.isMissingNode()) {
      return USUAL;
    }
    if (!json.isNumber() || json.decimalValue().signum() < 0) {
      throw new BadScript("needs a number of seconds in \"after\", not " + json);
    }
    return Duration.ofMillis(json.decimalValue().movePointRight(3).longValue());
  }

  /** In a few words, for people. */
  public String inWords() {
    return switch (verb) {
      case SAY -> "“" + object.asText() + "”";
      case SILENCE, UNLINK, RENEW -> verb.word();
      case TROUBLE ->
          "trouble " + object.path("name").asText() + (object.path(ON).asBoolean() ? "" : " off");
      case SPOTIFY -> "in the Spotify app: " + object.path("do").asText();
      case LINK, LATER, REVOKE -> verb.word() + " " + object.asText();
    };
  }

  /** As a script has it. */
  ObjectNode json() {
    ObjectNode json = MAPPER.createObjectNode();
    if (!after.equals(USUAL)) {
      json.put(AFTER, seconds(after));
    }
    if (verb == Verb.TROUBLE) {
      JsonNode options = object.path("options");
      json.set(verb.word(), object.path("name"));
      json.set(ON, options.isEmpty() ? object.path(ON) : options);
    } else {
      json.set(verb.word(), object);
    }
    return json.setAll(expected);
  }

  private static BigDecimal seconds(Duration duration) {
    return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
  }

  private static String words() {
    return String.join(", ", List.of(Verb.values()).stream().map(Verb::word).toList());
  }
}
