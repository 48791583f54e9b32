package dev.tapedeck.command.library;

import dev.tapedeck.music.LibraryItem;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "I like this", "save this song". Three requests. */
public final class Save implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("SaveIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return NowPlaying.changing(turn, (now, item) -> LibraryItem.of(item).save(turn));
  }
}
