package dev.tapedeck.command.library;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.music.Descriptions;
import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.PlaylistContents;
import dev.tapedeck.music.PlaylistSearch;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Is hello in my gym playlist", "is this in gym", "have i saved hello by adele". Two requests if
 * the playlist fits on one page, one more for what plays; two for the library.
 */
public final class IsInPlaylist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("IsInPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> title = turn.slot("music");
    Optional<String> artist = turn.slot("artist");
    boolean isNamed = title.or(() -> artist).isPresent();
    if (turn.slot(Playlists.SLOT).isEmpty() || LikedSongs.areMeant(turn)) {
      return isNamed
          ? SaveNamed.found(turn, item -> item.isSaved(turn))
          : new IsSaved().answer(turn);
    }
    return isNamed
        ? Playlists.changing(turn, playlist -> named(turn, playlist, title, artist))
        : turn.inParallel(
            () -> Playlists.find(turn),
            called ->
                NowPlaying.onSpotify(
                    turn,
                    (now, item) ->
                        Playlists.changing(
                            turn, called, playlist -> playing(turn, playlist, item))));
  }

  private static Answer named(
      Turn turn, Playlist playlist, Optional<String> title, Optional<String> artist) {
    PlaylistContents contents = PlaylistContents.of(turn, playlist);
    List<Item> found = new PlaylistSearch(turn.language(), title, artist).in(contents);
    return found.isEmpty()
        ? isNot(turn, playlist, contents, title.or(() -> artist).orElseThrow())
        : turn.answer("playlist.has", "what", described(turn, found), "playlist", playlist.name());
  }

  /** At most five songs: an artist may have many in there. */
  private static Speech described(Turn turn, List<Item> found) {
    return turn.lines()
        .listOf(
            found.stream()
                .limit(LongList.PAGE_SIZE)
                .map(item -> Descriptions.describe(turn, item))
                .toList());
  }

  private static Answer playing(Turn turn, Playlist playlist, Item item) {
    PlaylistContents contents = PlaylistContents.of(turn, playlist);
    return contents.has(item.uri())
        ? turn.answer("playlist.has", "what", item.name(), "playlist", playlist.name())
        : isNot(turn, playlist, contents, item.name());
  }

  private static Answer isNot(
      Turn turn, Playlist playlist, PlaylistContents contents, String name) {
    String key = contents.isWhole() ? "playlist.has-not" : "playlist.not-seen-in";
    return turn.answer(key, "name", name, "playlist", playlist.name());
  }
}
