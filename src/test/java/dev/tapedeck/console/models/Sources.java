package dev.tapedeck.console.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Small sources for tests, with two locales in two regions. */
final class Sources {
  static final String SETTINGS =
      """
      locales: [en-GB, en-US]
      regions: {british: [en-GB]}
      invocation_name: tape deck
      fallback_sensitivity: LOW
      """;

  private Sources() {}

  /** The files of a language with these settings and one topic. */
  static SortedMap<String, String> files(String settings, String topic) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("settings.yaml", settings);
    files.put("topic.yaml", topic);
    return files;
  }

  /** The English model that a topic makes. */
  static JsonNode model(String locale, String topic) {
    return LanguageFolder.model(locale, files(SETTINGS, topic)).path("interactionModel");
  }

  static List<String> samples(JsonNode model, String intent) {
    for (JsonNode json : model.at("/languageModel/intents")) {
      if (json.path("name").asText().equals(intent)) {
        return texts(json.path("samples"));
      }
    }
    return List.of();
  }

  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
