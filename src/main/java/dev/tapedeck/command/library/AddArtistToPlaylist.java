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
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * "Add some adele to my gym playlist", "add this artist to gym", "put some jazz in gym": the best
 * ten songs of the artist or genre. Five requests if the playlist fits on one page: the search for
 * the artist and, in parallel, the playlists; the search for the songs and, in parallel, the
 * contents of the playlist; the change.
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
                .map(artist -> add(turn, artist, called))
                .orElseGet(() -> addPlaying(turn, called)));
  }

  /** Adds the best songs by an artist, or of a genre. */
  static Answer add(Turn turn, String said, Supplier<Optional<Playlists.Named>> called) {
    if (turn.language().themes().isGenre(said)) {
      return AddSongs.add(turn, said, () -> Songs.ofGenre(turn, said), called);
    }
    return byArtist(
        turn,
        said,
        artist -> AddSongs.add(turn, artist.name(), () -> Songs.bestOf(turn, artist), called));
  }

  /** Runs the command with the artist of this name, or says that there is none. */
  static Answer byArtist(Turn turn, String said, Function<Artist, Answer> command) {
    Wish wish = Wish.of(turn.language(), said).ofKind(Kind.ARTIST);
    Candidates found = StartMusic.find(turn, wish, List.of(Kind.ARTIST));
    if (found.isNone()) {
      return StartMusic.notFound(turn, wish);
    }
    Candidate chosen = found.chosen();
    return command.apply(new Artist(chosen.name(), chosen.uri()));
  }

  /** Adds songs by the artist of what plays. */
  static Answer addPlaying(Turn turn, Supplier<Optional<Playlists.Named>> called) {
    return NowPlaying.changing(turn, (now, item) -> addOf(turn, item, called));
  }

  private static Answer addOf(Turn turn, Item item, Supplier<Optional<Playlists.Named>> called) {
    return item.artists().stream()
        .findFirst()
        .map(artist -> AddSongs.add(turn, artist.name(), () -> Songs.bestOf(turn, artist), called))
        .orElseGet(() -> turn.answer("who.unknown", "name", item.name()));
  }
}
