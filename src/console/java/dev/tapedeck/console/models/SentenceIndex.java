package dev.tapedeck.console.models;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Maps each sentence to its intent, so that no two intents have the same one. For Alexa, sentences
 * are the same if they differ only in the names of their slots and not in the types.
 */
final class SentenceIndex {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  private record Entry(String intent, Line line) {}

  private final Map<String, String> slotTypes;
  private final Map<String, Entry> entries = new HashMap<>();

  SentenceIndex(Map<String, String> slotTypes) {
    this.slotTypes = slotTypes;
  }

  /**
   * Adds a sentence of an intent.
   *
   * @throws SourceException if another intent has the sentence; the message names both templates
   */
  void add(String intent, String sentence, Line line) {
    String typed = SLOT.matcher(sentence).replaceAll(slot -> type(slot.group(1), line));
    Entry first = entries.putIfAbsent(typed, new Entry(intent, line));
    if (first != null && !first.intent().equals(intent)) {
      throw line.wrong(
          "\"%s\" is a sentence of %s too, by \"%s\""
              .formatted(sentence, first.line().place(), first.line().template()));
    }
  }

  private String type(String slot, Line line) {
    String type = slotTypes.get(slot);
    if (type == null) {
      throw line.wrong("there is no slot {" + slot + "} in a section \"slots:\"");
    }
    return "{" + type + "}";
  }
}
