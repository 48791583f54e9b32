package dev.tapedeck.command.library;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
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
              turn.spotify().createPlaylist(name);
              return turn.answer("playlist.created", "playlist", name)
                  .remembering(UndoRecord.impossible());
            })
        .orElseGet(() -> SlotQuestion.ask(turn, Playlists.SLOT, turn.say("playlist.ask-name")));
  }
}
