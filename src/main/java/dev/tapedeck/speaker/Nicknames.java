package dev.tapedeck.speaker;

import dev.tapedeck.match.Likeness;
import dev.tapedeck.match.Name;
import dev.tapedeck.match.SpokenName;
import dev.tapedeck.turn.Turn;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** The listener's own names for speakers. */
public final class Nicknames {
  private Nicknames() {}

  /** A nickname in the form in which it is stored: "telly" for "the telly". */
  public static String plain(Turn turn, String said) {
    return Name.of(turn.language(), said).withoutPossessive().toString();
  }

  /** The stored nickname that clearly matches what was said, with the name of its speaker. */
  public static Optional<Map.Entry<String, String>> find(Turn turn, String said) {
    SpokenName name = new SpokenName(turn.language(), said);
    return turn.preferences().nicknames().entrySet().stream()
        .filter(nickname -> name.likeness(nickname.getKey()) >= Likeness.CLEAR)
        .max(Comparator.comparingDouble(nickname -> name.likeness(nickname.getKey())));
  }
}
