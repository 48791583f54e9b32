package dev.tapedeck.command.library;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Set;

/** "Make a playlist called Sunday": a private one. One request. */
public final class CreatePlaylist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("CreatePlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot(Playlists.SLOT)
        .map(
            name -> {
              turn.personMemory().prefetch(); // How to undo the change will be stored there.
              Map<String, String> back =
                  turn.spotify()
                      .playlistEditing()
                      .create(name)
                      .map(id -> created(id, name))
                      .orElseGet(UndoRecord::impossible);
              return turn.answer("playlist.created", "playlist", name).remembering(back);
            })
        .orElseGet(() -> SlotQuestion.ask(turn, Playlists.SLOT, turn.say("playlist.ask-name")));
  }

  private static Map<String, String> created(String id, String name) {
    return UndoRecord.of(UndoRecord.Change.CREATED, "", "").to("", name).in(id).values();
  }
}
