package dev.tapedeck.console.models;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The parsed source of one language's models.
 *
 * @param language the name of its folder: the language part of its locales
 * @param rules the shared rules by name
 * @param slots the type of each slot by its name; that one name has one type is Alexa's rule
 * @param types the values of the skill's own slot types
 */
record ModelSource(
    String language,
    ModelSettings settings,
    Map<String, List<Line>> rules,
    Map<String, String> slots,
    Map<String, List<Value>> types,
    Map<String, Intent> intents) {

  /**
   * One value of a slot type: its first sentence is the value, the others are its synonyms.
   *
   * @param id empty for a value without an id
   */
  record Value(String id, List<Line> lines) {}

  /**
   * One intent.
   *
   * @param place the file and the name, for messages
   * @param elicited slots that the skill asks for, though no sentence needs to hold them
   */
  record Intent(String place, List<Line> sentences, List<String> elicited) {}

  /**
   * Parses a language.
   *
   * @param files the content of its YAML files by their names
   * @throws SourceException if a file can't be used
   */
  static ModelSource parse(String language, SortedMap<String, String> files) {
    SourceReader reader = new SourceReader(language, ModelSettings.parse(language, files));
    files.forEach(
        (file, content) -> {
          if (!file.equals(ModelSettings.FILE)) {
            reader.read(file, Yaml.parse(file, content));
          }
        });
    return reader.source();
  }
}
