package dev.tapedeck.command.spoken;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.spotify.Audiobook;
import dev.tapedeck.spotify.Episode;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * "Play the audiobook The Hobbit": from the resume position, else from the beginning. Three
 * requests for a saved book, four for another; one more, in parallel, for a named speaker.
 */
public final class PlayAudiobook implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayAudiobookIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot(Audiobooks.SLOT)
        .map(said -> play(turn, said))
        .orElseGet(() -> SlotQuestion.ask(turn, Audiobooks.SLOT, turn.say("audiobook.ask")));
  }

  /** Plays the book that matches the name. */
  static Answer play(Turn turn, String said) {
    return StartMusic.afterLookup(
        turn,
        () ->
            Audiobooks.find(turn, said, turn.slot("author"))
                .map(book -> chapter(turn, book))
                .orElse(
                    target ->
                        turn.answer("audiobook.unknown", "name", said)
                            .remembering(Candidates.clearSession())));
  }

  private static Function<Target, Answer> chapter(Turn turn, Audiobook book) {
    Optional<EpisodeQueue> queue =
        chapters(turn, book).flatMap(chapters -> Audiobooks.continued(book, chapters));
    return target ->
        queue
            .map(found -> found.play(turn, target))
            .orElseGet(() -> turn.answer("audiobook.elsewhere", "name", book.name()));
  }

  /** Empty where Spotify does not offer the book in the listener's country. */
  private static Optional<List<Episode>> chapters(Turn turn, Audiobook book) {
    try {
      return Optional.of(Audiobooks.chapters(turn, book));
    } catch (SpotifyException failure) {
      if (failure.reason() == Reason.NOT_FOUND) {
        return Optional.empty();
      }
      throw failure;
    }
  }
}
