package dev.tapedeck.console.alexa;

import dev.tapedeck.console.alexa.InteractionModel.Intent;
import dev.tapedeck.console.alexa.InteractionModel.Slot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parsed sample utterance.
 *
 * @param text as in the model
 * @param keys the literal words, normalized for comparison
 */
record Sample(Intent intent, String text, List<Part> parts, Set<String> keys) {
  private static final Pattern PART = Pattern.compile("\\{(\\w+)}('s)?|([^{]+)");

  /**
   * A literal word, or a slot ({@code word} is empty then).
   *
   * @param possessive whether the slot is followed by "'s"
   */
  record Part(String word, Slot slot, boolean possessive) {
    boolean isSlot() {
      return slot != null;
    }
  }

  /**
   * Parses a sample.
   *
   * @throws IllegalArgumentException if it names a slot that the intent does not have
   */
  static Sample of(Intent intent, String text) {
    List<Part> parts = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    Matcher matcher = PART.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        Slot slot = intent.slot(matcher.group(1)).orElseThrow(() -> noSlot(intent, text));
        parts.add(new Part("", slot, matcher.group(2) != null));
      } else {
        for (String word : SpokenText.split(matcher.group(3))) {
          parts.add(new Part(SpokenText.key(word), null, false));
          keys.add(SpokenText.key(word));
        }
      }
    }
    return new Sample(intent, text, List.copyOf(parts), Set.copyOf(keys));
  }

  boolean hasSlots() {
    return parts.stream().anyMatch(Part::isSlot);
  }

  private static IllegalArgumentException noSlot(Intent intent, String text) {
    return new IllegalArgumentException(
        intent.name() + ": the sample \"" + text + "\" names a slot that the intent does not have");
  }
}
