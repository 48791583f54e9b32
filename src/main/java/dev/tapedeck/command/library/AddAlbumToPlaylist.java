package dev.tapedeck.command.library;

import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.NamedAlbum;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.music.Songs;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * "Add the album abbey road to my gym playlist", "add this album to gym": its songs, at most the
 * first 50. Five requests if the playlist fits on one page: the search, or the player, and in
 * parallel the playlists; the songs and, in parallel, the contents of the playlist; the change.
 */
public final class AddAlbumToPlaylist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AddAlbumToPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    boolean isNamed = turn.slot("album").or(() -> turn.slot("artist")).isPresent();
    if (LikedSongs.areMeant(turn)) {
      return isNamed ? new SaveNamed().answer(turn) : new SaveAlbum().answer(turn);
    }
    return AddSongs.to(
        turn,
        called ->
            isNamed ? AddSongs.add(turn, NamedAlbum.find(turn), called) : addPlaying(turn, called));
  }

  /** Adds the album of what plays. */
  static Answer addPlaying(Turn turn, Supplier<Optional<Playlists.Named>> called) {
    return NowPlaying.changing(turn, (now, item) -> addOf(turn, item, called));
  }

  private static Answer addOf(Turn turn, Item item, Supplier<Optional<Playlists.Named>> called) {
    Album album = item.album();
    if (album == null || album.uri() == null || album.name() == null) {
      return turn.answer("album.none", "name", item.name());
    }
    return AddSongs.add(turn, album.name(), () -> Songs.of(turn, album), called);
  }
}
