package dev.tapedeck.console.models;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

/** Parses YAML in which "no", "on" and "off" are words, and no key may be there twice. */
final class Yaml {
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          YAMLFactory.builder()
              .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build());

  private Yaml() {}

  /**
   * Parses a file.
   *
   * @throws SourceException if it is not YAML, or not a mapping
   */
  static JsonNode parse(String file, String content) {
    try {
      JsonNode yaml = MAPPER.readTree(content);
      if (!yaml.isObject()) {
        throw new SourceException(file, "it needs sections such as \"intents:\".");
      }
      return yaml;
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String where =
          at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
      String why = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new SourceException(
          file,
          "it is not YAML: "
              + why
              + where
              + ". A template that starts with { or [ is written in quotes.",
          e);
    }
  }
}
