package dev.tapedeck.command.library;

import dev.tapedeck.music.LibraryItem;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Save this album". Three requests. */
public final class SaveAlbum implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("SaveAlbumIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return NowPlaying.changing(
        turn,
        (now, item) -> {
          if (item.album() == null || item.album().uri() == null) {
            return turn.answer("album.none", "name", item.name());
          }
          return LibraryItem.of(item.album()).save(turn);
        });
  }
}
