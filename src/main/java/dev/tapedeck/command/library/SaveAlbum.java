package dev.tapedeck.command.library;

import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Save this album". Two requests. */
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
          turn.spotify().save(item.album().uri());
          return turn.answer("save.album", "album", item.album().name())
              .remembering(UndoRecord.by("unsave", item.album().uri(), item.album().name(), ""));
        });
  }
}
