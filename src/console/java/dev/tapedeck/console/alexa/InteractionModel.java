package dev.tapedeck.console.alexa;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One locale's interaction model, as it stands in the skill package.
 *
 * @param dialog for what the skill may ask ({@code dialog.intents})
 */
public record InteractionModel(
    String locale,
    String invocationName,
    List<Intent> intents,
    Map<String, SlotType> types,
    DialogModel dialog) {

  /** One thing that a person may want, with the sentences that say it. */
  public record Intent(String name, List<Slot> slots, List<String> samples) {
    Optional<Slot> slot(String slotName) {
      return slots.stream().filter(slot -> slot.name().equals(slotName)).findFirst();
    }
  }

  /** A gap in an intent's sentences. */
  public record Slot(String name, String type) {}

  /** The list of what usually fills a slot. */
  public record SlotType(String name, List<Value> values) {}

  /**
   * One entry of a slot type.
   *
   * @param id the skill's own name of it, or empty
   */
  public record Value(String id, String name, List<String> synonyms) {}

  /** Where the skill package keeps the model of a locale, below the project's folder. */
  public static Path file(Path project, String locale) {
    return project.resolve("skill-package/interactionModels/custom/" + locale + ".json");
  }

  /**
   * Reads a model file; its name is the locale.
   *
   * @throws IllegalArgumentException if it is no model
   */
  public static InteractionModel read(Path file) throws IOException {
    String locale = file.getFileName().toString().replace(".json", "");
    return parse(locale, Files.readAllBytes(file));
  }

  /**
   * Reads a model from a file's content.
   *
   * @throws IllegalArgumentException if it is none; the message says what is wrong
   */
  public static InteractionModel parse(String locale, byte[] content) throws IOException {
    try {
      InteractionModel model = of(locale, new ObjectMapper().readTree(content));
      if (model.invocationName().isBlank() || model.intents().isEmpty()) {
        throw new IllegalArgumentException(
            "its languageModel needs an invocationName and intents.");
      }
      return model;
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      String where = " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
      String why = e.getOriginalMessage().replaceAll(" \\(start marker at.*", "");
      throw new IllegalArgumentException("it is no JSON: " + why + where + ".", e);
    }
  }

  /** Reads a model from parsed JSON in the shape of the skill package's file. */
  public static InteractionModel of(String locale, JsonNode json) {
    JsonNode language = json.path("interactionModel").path("languageModel");
    List<Intent> intents = new ArrayList<>();
    language.path("intents").forEach(intent -> intents.add(intent(intent)));
    Map<String, SlotType> types = new LinkedHashMap<>();
    for (JsonNode type : language.path("types")) {
      SlotType read = new SlotType(text(type, "name"), values(type.path("values")));
      types.put(read.name(), read);
    }
    DialogModel dialog = DialogModel.of(json.path("interactionModel"));
    return new InteractionModel(locale, text(language, "invocationName"), intents, types, dialog);
  }

  /** The names of the intents for which the skill may ask. */
  public Set<String> dialogIntents() {
    return dialog.intents().keySet();
  }

  /** The intent of this name, if the model has it. */
  public Optional<Intent> intent(String name) {
    return intents.stream().filter(intent -> intent.name().equals(name)).findFirst();
  }

  Optional<Slot> slot(String intentName, String slotName) {
    return intent(intentName).flatMap(intent -> intent.slot(slotName));
  }

  private static Intent intent(JsonNode json) {
    List<Slot> slots = new ArrayList<>();
    json.path("slots").forEach(slot -> slots.add(new Slot(text(slot, "name"), text(slot, "type"))));
    return new Intent(text(json, "name"), List.copyOf(slots), strings(json.path("samples")));
  }

  /** Slot values as they stand in a model file and in a dynamic entities directive. */
  static List<Value> values(JsonNode json) {
    List<Value> values = new ArrayList<>();
    for (JsonNode value : json) {
      JsonNode name = value.path("name");
      values.add(new Value(text(value, "id"), text(name, "value"), strings(name.path("synonyms"))));
    }
    return List.copyOf(values);
  }

  private static List<String> strings(JsonNode json) {
    List<String> strings = new ArrayList<>();
    json.forEach(string -> strings.add(string.asText()));
    return List.copyOf(strings);
  }

  private static String text(JsonNode json, String field) {
    return json.path(field).asText("");
  }
}
