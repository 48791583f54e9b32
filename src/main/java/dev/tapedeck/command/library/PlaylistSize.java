package dev.tapedeck.command.library;

import dev.tapedeck.music.LastPlaylist;
import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.PlaylistContents;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.music.SpokenTimes;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;

/**
 * "How many songs are in my gym playlist", "how long is my gym playlist". One request for the
 * number; for the length one more for each 50 entries, up to 1,000.
 */
public final class PlaylistSize implements Command {
  private static final String LENGTH = "PlaylistLengthIntent";

  @Override
  public Set<String> requests() {
    return Set.of("HowManySongsIntent", LENGTH);
  }

  @Override
  public Answer answer(Turn asked) {
    if (LikedSongs.areMeant(asked)) {
      return likedSongs(asked);
    }
    Turn turn = LastPlaylist.ifUnnamed(asked);
    return Playlists.changing(turn, playlist -> size(turn, playlist));
  }

  private static Answer likedSongs(Turn turn) {
    return Optional.ofNullable(turn.spotify().likedSongs(0).total())
        .map(count -> turn.answer("liked.count", "count", count))
        .orElseGet(() -> turn.answer("liked.nothing"));
  }

  private static Answer size(Turn turn, Playlist playlist) {
    Optional<Integer> count = playlist.contents().map(Playlist.Contents::total);
    if (count.isEmpty()) {
      return turn.answer("playlist.unreadable", "playlist", playlist.name());
    }
    return turn.request().equals(LENGTH) && count.get() > 0
        ? length(turn, playlist, count.get())
        : count(turn, playlist, count.get());
  }

  private static Answer count(Turn turn, Playlist playlist, int count) {
    return count == 0
        ? turn.answer("play.playlist.empty", "name", playlist.name())
        : turn.answer("playlist.count", "count", count, "playlist", playlist.name());
  }

  private static Answer length(Turn turn, Playlist playlist, int count) {
    PlaylistContents contents = PlaylistContents.of(turn, playlist);
    return contents.isWhole()
        ? turn.answer(
            "playlist.length",
            "count",
            contents.total(),
            "playlist",
            playlist.name(),
            "time",
            SpokenTimes.spoken(turn, contents.length()))
        : count(turn, playlist, count);
  }
}
