package dev.tapedeck.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English names of emoji, from Unicode, for names that have no letter and no digit. */
final class EnglishEmoji {
  /** Names of common emoji that differ from what people call them. */
  private static final Map<Integer, String> NAMES =
      Map.of(
          0x2600, "sun",
          0x2603, "snowman",
          0x1F31E, "sun",
          0x1F602, "tears of joy",
          0x1F60D, "heart eyes",
          0x1F60E, "cool",
          0x1F4AF, "hundred",
          0x1F918, "rock on");

  /** Words that Unicode adds for the drawing of old symbols: "heavy black heart". */
  private static final Set<String> DRAWING = Words.of("heavy black white medium sign symbol");

  private EnglishEmoji() {}

  static boolean hasLetterOrDigit(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The names of its emoji, each once; empty if it has none. */
  static Optional<String> spoken(String text) {
    return joined(names(text).distinct());
  }

  /** The names of its emoji, as often as they occur; empty if it has none. */
  static Optional<String> written(String text) {
    return joined(names(text));
  }

  private static Stream<String> names(String text) {
    return text.codePoints()
        .filter(symbol -> Character.getType(symbol) == Character.OTHER_SYMBOL)
        .mapToObj(EnglishEmoji::name);
  }

  private static Optional<String> joined(Stream<String> names) {
    return Optional.of(names.collect(Collectors.joining(" "))).filter(all -> !all.isEmpty());
  }

  private static String name(int symbol) {
    if (NAMES.containsKey(symbol)) {
      return NAMES.get(symbol);
    }
    String[] words = Character.getName(symbol).toLowerCase(Locale.ROOT).split("[ -]");
    return String.join(" ", Words.without(List.of(words), DRAWING::contains));
  }
}
