package dev.tapedeck.command.library;

import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.music.Songs;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Wish;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * "Add some adele to my gym playlist", "add this artist to gym": the artist's best ten songs. Five
 * requests if the playlist fits on one page: the search for the artist and, in parallel, the
 * playlists; the search for the songs and, in parallel, the contents of the playlist; the change.
 */
public final class AddArtistToPlaylist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AddArtistToPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    if (LikedSongs.areMeant(turn)) {
      return turn.answer("save.artist");
    }
    return AddSongs.to(
        turn,
        called ->
            turn.slot("artist")
                .map(artist -> add(turn, artist, called, Songs::bestOf))
                .orElseGet(() -> NowPlaying.changing(turn, (now, i) -> addOf(turn, i, called))));
  }

  /**
   * Adds songs of an artist.
   *
   * @param choose picks the songs
   */
  static Answer add(
      Turn turn,
      String said,
      Supplier<Optional<Playlists.Named>> called,
      BiFunction<Turn, Artist, Optional<Songs>> choose) {
    Wish wish = Wish.of(turn.language(), said).ofKind(Kind.ARTIST);
    Candidates found = StartMusic.find(turn, wish, List.of(Kind.ARTIST));
    if (found.isNone()) {
      return StartMusic.notFound(turn, wish);
    }
    Candidate chosen = found.chosen();
    Artist artist = new Artist(chosen.name(), chosen.uri());
    return AddSongs.add(turn, artist.name(), () -> choose.apply(turn, artist), called);
  }

  private static Answer addOf(Turn turn, Item item, Supplier<Optional<Playlists.Named>> called) {
    return item.artists().stream()
        .findFirst()
        .map(artist -> AddSongs.add(turn, artist.name(), () -> Songs.bestOf(turn, artist), called))
        .orElseGet(() -> turn.answer("who.unknown", "name", item.name()));
  }
}
