package dev.tapedeck.command.library;

import dev.tapedeck.music.LibraryItem;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "I liked the last song": saves the most recently played one. Three requests. */
public final class SaveLast implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("SaveLastIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    turn.personMemory().prefetch(); // How to undo the change will be stored there.
    return NowPlaying.last(turn, last -> LibraryItem.of(last).save(turn));
  }
}
