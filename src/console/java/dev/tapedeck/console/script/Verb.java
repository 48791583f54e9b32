package dev.tapedeck.console.script;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** All that can be said or done in a script, each with what it is said or done to. */
public enum Verb {
  /** Words to the Echo. */
  SAY(Verb::name),
  /** Nothing is said: true. */
  SILENCE(JsonNode::asBoolean),
  /** A whole request to the skill, as it was edited. */
  SEND(JsonNode::isObject),
  /** The account of this user is linked; for a voice's own profile, "profile" names it. */
  LINK(Verb::name, "profile"),
  /** The link is taken away: true. */
  UNLINK(JsonNode::asBoolean, "profile"),
  /** Alexa renews the access token: true. */
  RENEW(JsonNode::asBoolean, "profile"),
  /** A trouble by its name; "on" is true, false, or its options. */
  TROUBLE(Verb::name, "on"),
  /** What somebody does in the Spotify app: {"do": "pause"}. */
  SPOTIFY(JsonNode::isObject),
  /** This much time passes: "PT1H", "P6M". */
  LATER(Verb::span),
  /** This user takes the access back at Spotify. */
  REVOKE(Verb::name),
  /** Another Echo is spoken to, by its name. */
  ECHO(Verb::name),
  /** Another voice speaks, by its id; "" is one that Alexa does not know. */
  VOICE(JsonNode::isTextual),
  /** The Echos are set to another language. */
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

  /** The further fields that it may have. */
  Set<String> details() {
    return details;
  }

  boolean isValid(JsonNode object) {
    return isValid.test(object);
  }

  /** Whether the Echo hears of it, so that there is an answer to compare. */
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
