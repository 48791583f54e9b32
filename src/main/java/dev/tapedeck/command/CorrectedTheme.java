package dev.tapedeck.command;

import dev.tapedeck.language.Themes;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.turn.Turn;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a correction after music was started by genre, years or mood: "no, the nineties", "not
 * classical". Alexa takes the words for a version or an artist.
 */
final class CorrectedTheme {
  private CorrectedTheme() {}

  static Turn read(Turn turn) {
    return Candidates.theme(turn).flatMap(started -> read(turn, started)).orElse(turn);
  }

  private static Optional<Turn> read(Turn turn, String started) {
    if (turn.slot("other").filter(said -> isOf(turn, said, started)).isPresent()) {
      return Optional.of(turn.as("PlayGenreIntent")); // Asks which kind of music instead.
    }
    // The second reading tells a genre from years and moods in place of an artist.
    return Stream.of("artist", "kind", "version")
        .flatMap(slot -> turn.slot(slot).stream())
        .filter(said -> isTheme(turn, said))
        .findFirst()
        .map(said -> turn.as("PlayArtistIntent", Map.of("artist", said)));
  }

  private static boolean isTheme(Turn turn, String said) {
    Themes themes = turn.language().themes();
    return themes.isGenre(said) || themes.isMood(said) || themes.dated(said).isPresent();
  }

  /** Whether a genre, years or a mood is what was started. */
  private static boolean isOf(Turn turn, String said, String started) {
    List<String> words = turn.language().words(turn.language().themes().genre(said));
    return isTheme(turn, said)
        && !words.isEmpty()
        && (new HashSet<>(turn.language().words(started)).containsAll(words)
            || turn.language()
                .themes()
                .dated(said)
                .equals(turn.language().themes().dated(started)));
  }
}
