package dev.tapedeck.command.library;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.music.LastPlaylist;
import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/** "Rename my gym playlist to workout". Two requests if the playlists fit on one page. */
public final class RenamePlaylist implements Command {
  private static final String NAME = "name";

  @Override
  public Set<String> requests() {
    return Set.of("RenamePlaylistIntent");
  }

  @Override
  public Answer answer(Turn asked) {
    if (LikedSongs.areMeant(asked)) {
      return asked.answer("liked.no-playlist");
    }
    Turn turn = LastPlaylist.ifUnnamed(asked);
    turn.personMemory().prefetch(); // How to undo the change will be stored there.
    return Playlists.changing(turn, playlist -> rename(turn, playlist));
  }

  private static Answer rename(Turn turn, Playlist playlist) {
    Optional<String> name = turn.slot(NAME);
    if (name.isEmpty()) {
      return SlotQuestion.ask(turn, NAME, turn.say("playlist.ask-name"));
    }
    turn.spotify().playlistEditing().rename(playlist.id(), name.get());
    return turn.answer("playlist.renamed", "playlist", playlist.name(), "name", name.get())
        .remembering(LastPlaylist.values(playlist.id(), name.get()))
        .remembering(
            UndoRecord.of(UndoRecord.Change.RENAMED, playlist.name(), name.get())
                .in(playlist.id(), playlist.name())
                .values());
  }
}
