package dev.tapedeck.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A model file of the skill package. */
record CommittedModel(String locale, Path file, JsonNode json) {
  static final Path FOLDER = Path.of("skill-package", "interactionModels", "custom");

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  static List<CommittedModel> all() throws IOException {
    List<CommittedModel> models = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String locale = file.getFileName().toString().replace(".json", "");
        JsonNode json = new ObjectMapper().readTree(file.toFile()).path("interactionModel");
        models.add(new CommittedModel(locale, file, json));
      }
    }
    return models;
  }

  String language() {
    return locale.substring(0, 2);
  }

  String invocationName() {
    return json.at("/languageModel/invocationName").asText();
  }

  JsonNode intents() {
    return json.at("/languageModel/intents");
  }

  JsonNode types() {
    return json.at("/languageModel/types");
  }

  static String name(JsonNode named) {
    return named.path("name").asText();
  }

  static List<String> samples(JsonNode intent) {
    return texts(intent.path("samples"));
  }

  /** The names of the slots that a sample holds, in its order. */
  static List<String> slots(String sample) {
    return SLOT.matcher(sample).results().map((MatchResult slot) -> slot.group(1)).toList();
  }

  /** All names of a slot type's value: the value and its synonyms. */
  static List<String> names(JsonNode value) {
    List<String> names = texts(value.at("/name/synonyms"));
    names.add(0, value.at("/name/value").asText());
    return names;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  @Override
  public String toString() {
    return locale;
  }
}
