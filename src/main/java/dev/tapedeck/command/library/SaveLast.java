package dev.tapedeck.command.library;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/** "I liked the last song": saves the most recently played one. Two requests. */
public final class SaveLast implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("SaveLastIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<Item> last = turn.spotify().recentlyPlayed().stream().findFirst();
    if (last.isEmpty()) {
      return turn.answer("recent.nothing");
    }
    turn.spotify().save(last.get().uri());
    return turn.answer("save", "name", last.get().name())
        .remembering(UndoRecord.by("unsave", last.get().uri(), last.get().name(), ""));
  }
}
