package dev.tapedeck.command.library;

import dev.tapedeck.music.LibraryItem;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Do I have this saved?" Two requests. */
public final class IsSaved implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("IsSavedIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return NowPlaying.onSpotify(turn, (now, item) -> LibraryItem.of(item).isSaved(turn));
  }
}
