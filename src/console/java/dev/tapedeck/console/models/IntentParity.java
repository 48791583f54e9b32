package dev.tapedeck.console.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Checks that all languages have the intents and slots of English, as the commands need them. */
final class IntentParity {
  private static final String REFERENCE_LOCALE = "en-US";

  private IntentParity() {}

  /**
   * Compares the models of all locales with the one of en-US, if that is among them.
   *
   * @throws SourceException if one has other intents, or an intent other slots or slot types
   */
  static void check(SortedMap<String, JsonNode> models) {
    if (!models.containsKey(REFERENCE_LOCALE)) {
      return;
    }
    Map<String, Map<String, String>> expected = intents(models.get(REFERENCE_LOCALE));
    models.forEach((locale, model) -> compare(locale, intents(model), expected));
  }

  private static void compare(
      String locale,
      Map<String, Map<String, String>> intents,
      Map<String, Map<String, String>> expected) {
    for (String intent : expected.keySet()) {
      if (!intents.containsKey(intent)) {
        throw different(locale, intent + " is missing");
      }
      if (!intents.get(intent).equals(expected.get(intent))) {
        throw different(
            locale,
            "the slots of %s are %s, but in %s %s"
                .formatted(intent, intents.get(intent), REFERENCE_LOCALE, expected.get(intent)));
      }
    }
    for (String intent : intents.keySet()) {
      if (!expected.containsKey(intent)) {
        throw different(locale, intent + " is not an intent of " + REFERENCE_LOCALE);
      }
    }
  }

  private static SourceException different(String locale, String reason) {
    String folder = "src/models/" + LanguageFolder.language(locale);
    return new SourceException(folder + ", " + locale, reason + ".");
  }

  /** The types of an intent's slots by their names, by the intent's name. */
  private static Map<String, Map<String, String>> intents(JsonNode model) {
    Map<String, Map<String, String>> intents = new TreeMap<>();
    for (JsonNode intent : model.at("/interactionModel/languageModel/intents")) {
      Map<String, String> slots = new TreeMap<>();
      intent
          .path("slots")
          .forEach(slot -> slots.put(slot.path("name").asText(), slot.path("type").asText()));
      intents.put(intent.path("name").asText(), slots);
    }
    return intents;
  }
}
