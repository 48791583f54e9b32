package dev.tapedeck.command.library;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.music.SaidMusic;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/** "What playlists do I have". One request. */
public final class ListPlaylists implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("ListPlaylistsIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Page<Playlist> page = turn.spotify().playlists(0);
    List<Playlist> playlists = Playlists.complete(page);
    List<String> names = playlists.stream().map(Playlist::name).toList();
    return LongList.page(turn, "playlists", page, names)
        .remembering(SaidMusic.list(playlists.stream().map(Candidate::of).toList()));
  }
}
