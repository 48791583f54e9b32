package dev.tapedeck.console.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.tapedeck.console.models.ModelSource.Intent;
import dev.tapedeck.console.models.ModelSource.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Collects the sections of a language's files into one source. */
final class SourceReader {
  private static final Set<String> INTENT_KEYS = Set.of("elicited", "sentences");

  private final String language;
  private final ModelSettings settings;
  private final LineReader lines;
  private final Map<String, List<Line>> rules = new LinkedHashMap<>();
  private final Map<String, String> slots = new LinkedHashMap<>();
  private final Map<String, List<Value>> types = new LinkedHashMap<>();
  private final Map<String, Intent> intents = new LinkedHashMap<>();

  SourceReader(String language, ModelSettings settings) {
    this.language = language;
    this.settings = settings;
    this.lines = new LineReader(settings.regions());
  }

  /**
   * Adds a file.
   *
   * @throws SourceException if it can't be used, or names something that an earlier file named
   */
  void read(String file, JsonNode yaml) {
    for (Map.Entry<String, JsonNode> section : yaml.properties()) {
      JsonNode content = section.getValue();
      switch (section.getKey()) {
        case "rules" -> addAll(file, content, rules, lines::read);
        case "slots" -> addAll(file, content, slots, SourceReader::slotType);
        case "types" -> addAll(file, content, types, this::values);
        case "intents" -> addAll(file, content, intents, this::intent);
        default ->
            throw new SourceException(
                file, section.getKey() + " is none of the sections rules, slots, types, intents.");
      }
    }
  }

  ModelSource source() {
    return new ModelSource(language, settings, rules, slots, types, intents);
  }

  private static <T> void addAll(
      String file, JsonNode section, Map<String, T> all, BiFunction<String, JsonNode, T> read) {
    for (Map.Entry<String, JsonNode> entry : section.properties()) {
      String place = file + ", " + entry.getKey();
      if (all.put(entry.getKey(), read.apply(place, entry.getValue())) != null) {
        throw new SourceException(place, "another file has it too.");
      }
    }
  }

  private static String slotType(String place, JsonNode yaml) {
    if (!yaml.isTextual()) {
      throw new SourceException(place, "a slot has the name of one type.");
    }
    return yaml.asText();
  }

  /** A list holds values without ids; a mapping has the ids as its keys. */
  private List<Value> values(String place, JsonNode yaml) {
    List<Value> values = new ArrayList<>();
    if (yaml.isObject()) {
      for (Map.Entry<String, JsonNode> value : yaml.properties()) {
        String id = value.getKey();
        values.add(new Value(id, lines.read(place + ", " + id, value.getValue())));
      }
    } else {
      lines.read(place, yaml).forEach(line -> values.add(new Value("", List.of(line))));
    }
    return List.copyOf(values);
  }

  private Intent intent(String place, JsonNode yaml) {
    if (!yaml.isObject()) {
      return new Intent(place, lines.read(place, yaml), List.of());
    }
    List<String> elicited = new ArrayList<>();
    yaml.path("elicited").forEach(slot -> elicited.add(slot.asText()));
    JsonNode sentences = yaml.path("sentences");
    yaml.fieldNames()
        .forEachRemaining(
            key -> {
              if (!INTENT_KEYS.contains(key)) {
                throw new SourceException(place, key + " is neither elicited nor sentences.");
              }
            });
    if (sentences instanceof MissingNode) {
      throw new SourceException(place, "it needs sentences.");
    }
    return new Intent(place, lines.read(place, sentences), List.copyOf(elicited));
  }
}
