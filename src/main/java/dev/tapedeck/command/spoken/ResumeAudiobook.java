package dev.tapedeck.command.spoken;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/**
 * "Resume my audiobook": the chapter in the player, else a saved book that was begun. Two calls, at
 * most six, and one more with a named speaker.
 */
public final class ResumeAudiobook implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("ResumeAudiobookIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> said = turn.slot(Audiobooks.SLOT);
    if (said.isPresent()) {
      return PlayAudiobook.play(turn, said.get());
    }
    return EpisodeQueue.inThePlayer(turn, Item::isChapter)
        .or(() -> Audiobooks.begun(turn).map(chapter -> chapter.play(turn)))
        .orElseGet(() -> SlotQuestion.ask(turn, Audiobooks.SLOT, turn.say("audiobook.none-begun")));
  }
}
