package dev.tapedeck.console.script;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The verbs of a script step, each with the type of its argument. */
public enum Verb {
  /** An utterance. */
  SAY(Verb::name),
  /** Silence: true. */
  SILENCE(JsonNode::asBoolean),
  /** A request envelope that was edited by hand. */
  SEND(JsonNode::isObject),
  /** Links the account of this user; "profile" selects a voice's own profile. */
  LINK(Verb::name, "profile"),
  /** Unlinks the account: true. */
  UNLINK(JsonNode::asBoolean, "profile"),
  /** Refreshes the access token: true. */
  RENEW(JsonNode::asBoolean, "profile"),
  /** Switches a fault by its name; "on" is true, false, or its options. */
  TROUBLE(Verb::name, "on"),
  /** An action in the Spotify app: {"do": "pause"}. */
  SPOTIFY(JsonNode::isObject),
  /** Advances the clock: "PT1H", "P6M". */
  LATER(Verb::span),
  /** This user revokes the app's access at Spotify. */
  REVOKE(Verb::name),
  /** Selects an Echo by its name. */
  ECHO(Verb::name),
  /** Selects a voice by its id; "" is an unrecognized one. */
  VOICE(JsonNode::isTextual),
  /** Switches the Echos to another locale. */
  LOCALE(Verb::name);

  private static final Pattern SPAN =
      Pattern.compile("P(\\d{1,4}[YMWD]){1,3}|PT(\\d{1,6}[HMS]){1,3}");

  private final Predicate<JsonNode> isValid;
  private final Set<String> details;

  Verb(Predicate<JsonNode> isValid, String... details) {
    this.isValid = isValid;
    this.details = Set.of(details);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The further fields that a step may have. */
  Set<String> details() {
    return details;
  }

  boolean isValid(JsonNode object) {
    return isValid.test(object);
  }

  /** Whether the step is a turn, so that there is an outcome to compare. */
  public boolean hasOutcome() {
    return this == SAY || this == SILENCE || this == SEND;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Verb::word).toList();
  }

  private static boolean name(JsonNode object) {
    return object.isTextual() && !object.asText().isBlank();
  }

  private static boolean span(JsonNode object) {
    return SPAN.matcher(object.asText()).matches();
  }
}
