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
 * The interaction model of one locale, as in the skill package.
 *
 * @param dialog the dialog model
 */
public record InteractionModel(
    String locale,
    String invocationName,
    List<Intent> intents,
    Map<String, SlotType> types,
    DialogModel dialog) {

  /** An intent with its slots and sample utterances. */
  public record Intent(String name, List<Slot> slots, List<String> samples) {
    Optional<Slot> slot(String slotName) {
      return slots.stream().filter(slot -> slot.name().equals(slotName)).findFirst();
    }
  }

  /** A slot of an intent. */
  public record Slot(String name, String type) {}

  /** A custom slot type with its values. */
  public record SlotType(String name, List<Value> values) {}

  /**
   * A value of a slot type.
   *
   * @param id its id, or empty
   */
  public record Value(String id, String name, List<String> synonyms) {}

  /** The model file of a locale in a project's skill package. */
  public static Path file(Path project, String locale) {
    return project.resolve("skill-package/interactionModels/custom/" + locale + ".json");
  }

  /**
   * Reads a model file; its name is the locale.
   *
   * @throws IllegalArgumentException if it is not a valid model
   */
  public static InteractionModel read(Path file) throws IOException {
    String locale = file.getFileName().toString().replace(".json", "");
    return parse(locale, Files.readAllBytes(file));
  }

  /**
   * Reads a model from a file's content.
   *
   * @throws IllegalArgumentException if it is not a valid model; the message says why
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
      throw new IllegalArgumentException("it is not JSON: " + why + where + ".", e);
    }
  }

  /** Reads a model from parsed JSON in the format of the skill package. */
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

  /** The names of the intents with a dialog. */
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

  /**
   * Reads slot values, which have the same format in a model and in a dynamic entities directive.
   */
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
