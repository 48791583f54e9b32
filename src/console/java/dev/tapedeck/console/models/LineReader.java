package dev.tapedeck.console.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads templates from YAML: one text, or a list of texts and of regional groups such as {@code
 * british: [lounge, sitting room]}.
 */
final class LineReader {
  private final Map<String, Set<String>> regions;

  LineReader(Map<String, Set<String>> regions) {
    this.regions = regions;
  }

  /**
   * Reads the templates of one rule, intent or slot value.
   *
   * @param place the file and the section, for messages
   * @throws SourceException if a template is not well-formed, or something else stands there
   */
  List<Line> read(String place, JsonNode yaml) {
    return read(place, yaml, Set.of());
  }

  private List<Line> read(String place, JsonNode yaml, Set<String> locales) {
    if (yaml.isTextual()) {
      return List.of(Line.parse(place, yaml.asText(), locales));
    }
    List<Line> lines = new ArrayList<>();
    if (yaml.isArray()) {
      for (JsonNode item : yaml) {
        if (item.isArray()) {
          throw new SourceException(place, quote("[" + item.path(0).asText() + "]"));
        }
        lines.addAll(read(place, item, locales));
      }
    } else if (yaml.isObject()) {
      for (Map.Entry<String, JsonNode> group : yaml.properties()) {
        lines.addAll(read(place, group.getValue(), localesOf(place, group.getKey())));
      }
    } else {
      throw new SourceException(place, quote(yaml.asText()));
    }
    return List.copyOf(lines);
  }

  private Set<String> localesOf(String place, String region) {
    Set<String> locales = regions.get(region);
    if (locales == null) {
      throw new SourceException(
          place,
          "\"%s\" is neither a region nor a locale of %s. A template that starts with { is written in quotes."
              .formatted(region, ModelSettings.FILE));
    }
    return locales;
  }

  private static String quote(String found) {
    return "\"" + found + "\" is not a text for YAML; write the template in quotes.";
  }
}
