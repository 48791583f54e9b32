package dev.tapedeck.command.library;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.music.SaidMusic;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "What's in my gym playlist". Two requests; one for "what's in my liked songs". */
public final class WhatsInPlaylist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("WhatsInPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    if (LikedSongs.areMeant(turn)) {
      return likedSongs(turn);
    }
    return Playlists.changing(turn, playlist -> contents(turn, playlist));
  }

  private static Answer likedSongs(Turn turn) {
    Page<Item> newest = turn.spotify().likedSongs(0);
    if (newest.items().isEmpty()) {
      return turn.answer("liked.nothing");
    }
    List<Speech> parts =
        newest.items().stream().map(item -> Descriptions.describe(turn, item)).toList();
    Answer said =
        newest.isWhole(Spotify.PAGE_LIMIT)
            ? LongList.say(turn, "liked.list", parts)
            : LongList.sayBeginning(turn, "liked.list.newest", parts);
    return said.remembering(SaidMusic.songs(newest.items()));
  }

  private static Answer contents(Turn turn, Playlist playlist) {
    List<Item> items = playlist.isEmpty() ? List.of() : turn.spotify().playlistItems(playlist, 0);
    Optional<Integer> total = playlist.contents().map(Playlist.Contents::total);
    if (items.isEmpty()) {
      return total.orElse(0) == 0
          ? turn.answer("play.playlist.empty", "name", playlist.name())
          : turn.answer("playlist.unreadable", "playlist", playlist.name());
    }
    List<Speech> parts = items.stream().map(item -> Descriptions.describe(turn, item)).toList();
    boolean whole = new Page<>(items, total.orElse(null)).isWhole(Spotify.PAGE_LIMIT);
    String key = items.size() > LongList.PAGE_SIZE ? "playlist.begins" : "playlist.contains";
    Answer said =
        whole
            ? LongList.say(turn, key, parts, "playlist", playlist.name())
            : LongList.sayBeginning(turn, "playlist.begins", parts, "playlist", playlist.name());
    return said.remembering(SaidMusic.songs(items));
  }
}
