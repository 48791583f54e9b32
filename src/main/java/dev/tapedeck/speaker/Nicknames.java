package dev.tapedeck.speaker;

import dev.tapedeck.match.Choice;
import dev.tapedeck.match.Name;
import dev.tapedeck.speaker.SpeakerMatcher.Fit;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Optional;

/** The listener's own names for speakers. */
public final class Nicknames {
  private Nicknames() {}

  /**
   * A nickname that was said.
   *
   * @param speaker the name of its speaker, which may be gone
   * @param likeness of the nickname to what was said, 0 to 1
   */
  public record Match(String nickname, String speaker, double likeness) {}

  /** A nickname in the form in which it is stored: "telly" for "the telly". */
  public static String plain(Turn turn, String said) {
    return Name.of(turn.language(), said).withoutPossessive().toString();
  }

  /** The stored nickname that clearly matches what was said. */
  public static Optional<Match> match(Turn turn, String said) {
    Map<String, String> nicknames = turn.preferences().nicknames();
    if (nicknames.isEmpty()) {
      return Optional.empty();
    }
    Choice<String> found =
        new SpeakerMatcher(turn.language(), said)
            .among(
                nicknames.keySet().stream().sorted().toList(),
                nickname -> nickname,
                nickname -> DeviceKinds.of(turn.language(), nickname),
                Fit.NAME);
    return found.best().stream()
        .findFirst()
        .map(nickname -> new Match(nickname, nicknames.get(nickname), found.likeness()));
  }
}
