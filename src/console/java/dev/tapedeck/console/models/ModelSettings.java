package dev.tapedeck.console.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * What a language's {@code settings.yaml} says.
 *
 * @param regions groups of its locales, by name; each locale is a group of its own too
 * @param fallbackSensitivity how readily the fallback intent is chosen; Alexa takes it in English
 *     and in de-DE only
 */
record ModelSettings(
    List<String> locales,
    Map<String, Set<String>> regions,
    String invocationName,
    Optional<String> fallbackSensitivity) {
  static final String FILE = "settings.yaml";

  private static final Set<String> KEYS =
      Set.of("locales", "regions", "invocation_name", "fallback_sensitivity");
  private static final Set<String> LEVELS = Set.of("LOW", "MEDIUM", "HIGH");

  /**
   * Parses the settings of a language.
   *
   * @param files the content of all its files by their names
   * @throws SourceException if they are missing or incomplete, or Alexa would refuse them
   */
  static ModelSettings parse(String language, SortedMap<String, String> files) {
    if (!files.containsKey(FILE)) {
      throw wrong("it is missing");
    }
    return of(language, Yaml.parse(FILE, files.get(FILE)));
  }

  private static ModelSettings of(String language, JsonNode yaml) {
    yaml.fieldNames().forEachRemaining(ModelSettings::known);
    List<String> locales = texts("locales", yaml.path("locales"));
    if (locales.isEmpty()) {
      throw wrong("it needs locales, for example [en-GB, en-US]");
    }
    for (String locale : locales) {
      if (!locale.matches(language + "-[A-Z]{2}")) {
        throw wrong(locale + " is not a locale of the folder's language, " + language);
      }
    }
    String invocationName = yaml.path("invocation_name").asText("");
    if (invocationName.isBlank()) {
      throw wrong("it needs an invocation_name");
    }
    return new ModelSettings(
        locales, regions(locales, yaml.path("regions")), invocationName, level(locales, yaml));
  }

  private static void known(String key) {
    if (!KEYS.contains(key)) {
      throw wrong(key + " is not a setting");
    }
  }

  private static Map<String, Set<String>> regions(List<String> locales, JsonNode yaml) {
    Map<String, Set<String>> regions = new LinkedHashMap<>();
    locales.forEach(locale -> regions.put(locale, Set.of(locale)));
    for (Map.Entry<String, JsonNode> region : yaml.properties()) {
      List<String> named = texts(region.getKey(), region.getValue());
      if (!locales.containsAll(named)) {
        throw wrong(region.getKey() + " names a locale that is not in locales");
      }
      regions.put(region.getKey(), Set.copyOf(named));
    }
    return regions;
  }

  private static Optional<String> level(List<String> locales, JsonNode yaml) {
    if (!yaml.has("fallback_sensitivity")) {
      return Optional.empty();
    }
    String level = yaml.path("fallback_sensitivity").asText();
    if (!LEVELS.contains(level)) {
      throw wrong("fallback_sensitivity is LOW, MEDIUM or HIGH, not " + level);
    }
    for (String locale : locales) {
      if (!locale.startsWith("en-") && !locale.equals("de-DE")) {
        throw wrong("Alexa refuses fallback_sensitivity in " + locale + "; leave it out");
      }
    }
    return Optional.of(level);
  }

  private static List<String> texts(String key, JsonNode list) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : list) {
      if (!item.isTextual()) {
        throw wrong(key + " is a list of locales");
      }
      texts.add(item.asText());
    }
    return List.copyOf(texts);
  }

  private static SourceException wrong(String reason) {
    return new SourceException(FILE, reason + ".");
  }
}
