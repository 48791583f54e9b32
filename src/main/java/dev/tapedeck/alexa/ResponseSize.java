package dev.tapedeck.alexa;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Card;
import dev.tapedeck.turn.Speech;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps a response below Alexa's limit of 120 KB. Speech and card have limits of their own, so only
 * the session values can be too long. Without the longest of them, such as the rest of a list, the
 * session goes on.
 */
final class ResponseSize {
  private static final int MAX_BYTES = 120 * 1024;

  /** For the envelope, directives and the id of the session's persons. */
  private static final int RESERVED_BYTES = 16 * 1024;

  /** For dynamic entities: 100 names of 140 characters. */
  private static final int RESERVED_FOR_NAMES = 44 * 1024;

  private ResponseSize() {}

  /** How many bytes the session attributes of this answer may have. */
  static int forAttributes(Answer answer) {
    int names = answer.names().isEmpty() ? 0 : RESERVED_FOR_NAMES;
    int speech =
        bytes(answer.speech().ssml())
            + answer.reprompt().map(Speech::ssml).map(ResponseSize::bytes).orElse(0);
    int card = answer.card().map(ResponseSize::bytes).orElse(0);
    return MAX_BYTES - RESERVED_BYTES - names - speech - card;
  }

  private static int bytes(Card card) {
    return card instanceof Card.Picture picture
        ? bytes(picture.title()) + bytes(picture.text()) + 2 * bytes(picture.imageUrl())
        : 0;
  }

  /** Removes the longest values until the attributes have at most this many bytes. */
  static void limit(Map<String, Map<String, String>> valuesByPerson, int max) {
    int size = valuesByPerson.values().stream().mapToInt(ResponseSize::bytes).sum();
    while (size > max) {
      Optional<Map<String, String>> fullest =
          valuesByPerson.values().stream()
              .filter(values -> !values.isEmpty())
              .max(Comparator.comparingInt(ResponseSize::longest));
      if (fullest.isEmpty()) {
        return;
      }
      int longest = longest(fullest.get());
      fullest.get().values().removeIf(value -> bytes(value) == longest);
      size = valuesByPerson.values().stream().mapToInt(ResponseSize::bytes).sum();
    }
  }

  private static int longest(Map<String, String> values) {
    return values.values().stream().mapToInt(ResponseSize::bytes).max().orElse(0);
  }

  private static int bytes(Map<String, String> values) {
    return values.entrySet().stream()
        .mapToInt(value -> bytes(value.getKey()) + bytes(value.getValue()) + 6)
        .sum();
  }

  /** The length of a text in JSON as Jackson writes it, or slightly more. */
  static int bytes(String text) {
    int bytes = 2;
    for (int i = 0; text != null && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || Character.isSurrogate(c)) {
        bytes += 6; // Jackson writes these as escapes.
      } else if (c < 0x80) {
        bytes += "\"\\".indexOf(c) >= 0 ? 2 : 1;
      } else {
        bytes += 3;
      }
    }
    return bytes;
  }
}
