package dev.tapedeck.command.ask;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Set;

/**
 * "What's on this album?", "how many songs are on it?", "how many songs are left?": the album of
 * the song that is playing. Two requests; one for how many songs it has.
 */
public final class AlbumSongs implements Command {
  private static final String SIZE = "AlbumSizeIntent";
  private static final String POSITION = "TrackPositionIntent";

  @Override
  public Set<String> requests() {
    return Set.of("AlbumSongsIntent", SIZE, POSITION);
  }

  @Override
  public Answer answer(Turn turn) {
    return NowPlaying.song(
        turn,
        song ->
            song.album() == null || song.album().uri() == null || song.album().name() == null
                ? turn.answer("album.none", "name", song.name())
                : answer(turn, song, song.album()));
  }

  private static Answer answer(Turn turn, Item song, Album album) {
    if (turn.request().equals(SIZE) && album.totalTracks() != null) {
      return turn.answer("album.size", "album", album.name(), "count", album.totalTracks());
    }
    Page<Item> page = turn.spotify().details().albumTracks(album.uri());
    boolean whole = page.isWhole(Spotify.PAGE_LIMIT);
    if (page.items().isEmpty() || turn.request().equals(SIZE) && !whole) {
      return turn.answer("album.unread", "album", album.name());
    }
    return switch (turn.request()) {
      case SIZE -> turn.answer("album.size", "album", album.name(), "count", page.items().size());
      case POSITION -> position(turn, song, album, page);
      default -> songs(turn, album, page.items(), whole);
    };
  }

  private static Answer songs(Turn turn, Album album, List<Item> songs, boolean whole) {
    List<Speech> names =
        songs.stream().map(song -> turn.say("what.name", "name", song.name())).toList();
    return whole
        ? LongList.say(turn, "album.songs", names, "album", album.name())
        : LongList.sayBeginning(turn, "album.songs", names, "album", album.name());
  }

  /** Says the place in the album, because Spotify does not tell the place in a playlist. */
  private static Answer position(Turn turn, Item song, Album album, Page<Item> page) {
    int at = page.items().stream().map(Item::uri).toList().indexOf(song.uri());
    Integer all = page.total() == null ? album.totalTracks() : page.total();
    return at < 0 || all == null
        ? turn.answer("track-number.unknown", "name", album.name())
        : turn.answer(
            "album.position",
            "name",
            song.name(),
            "number",
            at + 1,
            "all",
            all,
            "album",
            album.name());
  }
}
