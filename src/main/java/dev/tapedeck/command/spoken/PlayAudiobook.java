package dev.tapedeck.command.spoken;

import dev.tapedeck.dialog.OpenQuestion;
import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.spotify.Audiobook;
import dev.tapedeck.spotify.Episode;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * "Play the audiobook The Hobbit": from the resume position, else from the beginning, in order.
 * Four requests for a saved book, of which the state of the player and the chapters are read in
 * parallel; five for another book; one more, in parallel, for a named speaker, and one more if
 * shuffle is on.
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
                .map(
                    book ->
                        turn.inParallel(
                            () -> InOrder.shuffle(turn), shuffle -> chapter(turn, book, shuffle)))
                .orElse(
                    target ->
                        OpenQuestion.askAgainAfter(
                                turn, turn.answer("audiobook.unknown", "name", said))
                            .remembering(Candidates.clearSession())));
  }

  private static Function<Target, Answer> chapter(
      Turn turn, Audiobook book, Supplier<Optional<Boolean>> shuffle) {
    Optional<List<Episode>> chapters = EpisodeQueue.ifThere(() -> Audiobooks.chapters(turn, book));
    Optional<EpisodeQueue> queue = chapters.flatMap(all -> Audiobooks.continued(book, all));
    Optional<Boolean> isShuffling = shuffle.get();
    return target ->
        queue
            .map(found -> found.play(turn, isShuffling, target))
            .orElseGet(() -> unplayable(turn, book, chapters));
  }

  private static Answer unplayable(Turn turn, Audiobook book, Optional<List<Episode>> chapters) {
    return chapters
        .map(all -> EpisodeQueue.unplayable(turn, "audiobook.empty", book.name(), all))
        .orElseGet(() -> turn.answer("audiobook.elsewhere", "name", book.name()));
  }
}
