package dev.tapedeck.console.models;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which intent owns a sentence. Two sentences are the same for Alexa if only the names of their
 * slots differ, and not the types.
 */
final class SentenceOwners {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  private record Owner(String intent, Line line) {}

  private final Map<String, String> slotTypes;
  private final Map<String, Owner> owners = new HashMap<>();

  SentenceOwners(Map<String, String> slotTypes) {
    this.slotTypes = slotTypes;
  }

  /**
   * Notes that an intent has a sentence.
   *
   * @throws SourceException if another has it; names both templates
   */
  void claim(String intent, String sentence, Line line) {
    String typed = SLOT.matcher(sentence).replaceAll(slot -> type(slot.group(1), line));
    Owner first = owners.putIfAbsent(typed, new Owner(intent, line));
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
