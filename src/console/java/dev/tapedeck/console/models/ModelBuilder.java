package dev.tapedeck.console.models;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.console.models.ModelSource.Intent;
import dev.tapedeck.console.models.ModelSource.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Builds the interaction model of one locale, in the shape of the skill package's file. */
final class ModelBuilder {
  private final ModelSource source;
  private final String locale;
  private final Expander expander;
  private final SentenceIndex sentenceIndex;

  ModelBuilder(ModelSource source, String locale) {
    this.source = source;
    this.locale = locale;
    this.expander = new Expander(source.rules(), locale);
    this.sentenceIndex = new SentenceIndex(source.slots());
  }

  /**
   * The model.
   *
   * @throws SourceException if a template can't be used, or two intents have the same sentence
   */
  ObjectNode build() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode model = root.putObject("interactionModel");
    ObjectNode language = model.putObject("languageModel");
    language.put("invocationName", source.settings().invocationName());
    source
        .settings()
        .fallbackSensitivity()
        .ifPresent(
            level ->
                language
                    .putObject("modelConfiguration")
                    .putObject("fallbackIntentSensitivity")
                    .put("level", level));
    DialogBuilder dialog = new DialogBuilder(model.putObject("dialog"), source.slots());
    ArrayNode intents = language.putArray("intents");
    source
        .intents()
        .forEach(
            (name, intent) -> {
              ObjectNode built = intents.addObject().put("name", name);
              List<String> slots = intent(built, name, intent);
              dialog.add(name, slots);
            });
    ArrayNode types = language.putArray("types");
    source.types().forEach((name, values) -> type(types.addObject().put("name", name), values));
    return root;
  }

  /** Fills in an intent; returns the names of its slots. */
  private List<String> intent(ObjectNode json, String name, Intent intent) {
    Set<String> samples = new LinkedHashSet<>();
    for (Line line : intent.sentences()) {
      for (String sentence : expander.expand(line)) {
        sentenceIndex.add(name, sentence, line);
        samples.add(sentence);
      }
    }
    List<String> slots = slots(intent, samples);
    if (!slots.isEmpty()) {
      ArrayNode list = json.putArray("slots");
      slots.forEach(
          slot -> list.addObject().put("name", slot).put("type", source.slots().get(slot)));
    }
    put(json.putArray("samples"), samples);
    return slots;
  }

  /** The slots that its sentences hold or the skill asks for, in the order of "slots:". */
  private List<String> slots(Intent intent, Set<String> samples) {
    for (String slot : intent.elicited()) {
      if (!source.slots().containsKey(slot)) {
        throw new SourceException(intent.place(), "there is no slot {" + slot + "}.");
      }
    }
    List<String> slots = new ArrayList<>(source.slots().keySet());
    slots.removeIf(
        slot ->
            !intent.elicited().contains(slot)
                && samples.stream().noneMatch(sample -> sample.contains("{" + slot + "}")));
    return slots;
  }

  private void type(ObjectNode json, List<Value> values) {
    ArrayNode list = json.putArray("values");
    for (Value value : values) {
      Set<String> names = new LinkedHashSet<>();
      value.lines().forEach(line -> names.addAll(expander.expand(line)));
      if (!names.isEmpty()) {
        value(list.addObject(), value.id(), new ArrayList<>(names));
      }
    }
  }

  private static void value(ObjectNode json, String id, List<String> names) {
    if (!id.isEmpty()) {
      json.put("id", id);
    }
    ObjectNode name = json.putObject("name").put("value", names.get(0));
    put(name.putArray("synonyms"), names.subList(1, names.size()));
  }

  private static void put(ArrayNode list, Collection<String> texts) {
    texts.forEach(list::add);
  }
}
