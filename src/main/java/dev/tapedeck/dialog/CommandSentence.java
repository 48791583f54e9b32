package dev.tapedeck.dialog;

import dev.tapedeck.language.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sample of the interaction model.
 *
 * @param request the intent's name
 * @param pieces the literal parts: before the first slot, between slots, after the last one
 * @param slots the names of the slots, one fewer than pieces
 * @param literals the number of letters in the pieces
 */
record CommandSentence(String request, List<String> pieces, List<Slot> slots, int literals) {
  private static final Pattern SLOT = Pattern.compile("\\{([^}]+)\\}");

  /** Spelling that varies between a transcript and a sample: "what's", "whats". */
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}{}_ ]+");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)?");

  private static final Pattern SPACES = Pattern.compile(" {2,}");

  /** A slot and its type. */
  record Slot(String name, String type) {
    /** The value as Alexa delivers it; empty if the text is none of this type. */
    Optional<String> value(String text, Language language) {
      return switch (type) {
        case "AMAZON.NUMBER", "AMAZON.ORDINAL" -> digits(language.words(text));
        case "AMAZON.DURATION", "AMAZON.DATE" -> Optional.empty(); // It has no operation for these.
        default -> Optional.of(text);
      };
    }

    private static Optional<String> digits(List<String> words) {
      return Optional.of(String.join("", words))
          .filter(word -> NUMBER.matcher(word).matches())
          .map(word -> word.replaceAll("\\D", ""));
    }
  }

  /** A text that matches, with the values of the slots. */
  record Match(String request, Map<String, String> slots, int literals) {}

  static CommandSentence of(String request, String sample, Map<String, String> types) {
    List<String> pieces = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    Matcher slot = SLOT.matcher(sample);
    int from = 0;
    int literals = 0;
    while (slot.find()) {
      pieces.add(piece(sample.substring(from, slot.start())));
      slots.add(new Slot(slot.group(1), types.getOrDefault(slot.group(1), "")));
      from = slot.end();
    }
    pieces.add(piece(sample.substring(from)));
    for (String piece : pieces) {
      literals += (int) piece.chars().filter(Character::isLetterOrDigit).count();
    }
    return new CommandSentence(request, List.copyOf(pieces), List.copyOf(slots), literals);
  }

  /** A text in the form that is compared. */
  static String normalized(String text) {
    return piece(text).strip();
  }

  private static String piece(String text) {
    String plain = PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return SPACES.matcher(plain).replaceAll(" ");
  }

  /** The literal text before the first slot. */
  String beginning() {
    return pieces.get(0);
  }

  boolean hasSlots() {
    return !slots.isEmpty();
  }

  /**
   * Matches the whole text. A literal part between two slots is taken at its last occurrence,
   * because a name may contain it: "play lost in japan in the kitchen".
   */
  Optional<Match> match(String text, Language language) {
    if (!hasSlots()) {
      return text.equals(beginning())
          ? Optional.of(new Match(request, Map.of(), literals))
          : Optional.empty();
    }
    String last = pieces.get(slots.size());
    if (!text.startsWith(beginning()) || !text.endsWith(last)) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    int end = text.length() - last.length();
    for (int slot = slots.size() - 1; slot >= 0; slot--) {
      String before = pieces.get(slot);
      int start = slot == 0 ? 0 : end < 1 ? -1 : text.lastIndexOf(before, end - 1);
      int from = start + before.length();
      Optional<String> value =
          start < 0 || from >= end || text.substring(from, end).isBlank()
              ? Optional.empty()
              : slots.get(slot).value(text.substring(from, end).strip(), language);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.put(slots.get(slot).name(), value.get());
      end = start;
    }
    return Optional.of(new Match(request, Map.copyOf(values), literals));
  }
}
