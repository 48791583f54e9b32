package dev.tapedeck.command.spoken;

import dev.tapedeck.dialog.OpenQuestion;
import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.music.Audiobooks;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.SpokenPlayback;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

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
                .map(book -> SpokenPlayback.continued(turn, book))
                .orElse(
                    target ->
                        OpenQuestion.askAgainAfter(
                                turn, turn.answer("audiobook.unknown", "name", said))
                            .remembering(Candidates.clearSession())));
  }
}
