package dev.tapedeck.command.ask;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.dialog.OpenQuestion;
import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.match.Likeness;
import dev.tapedeck.match.Name;
import dev.tapedeck.match.SpokenName;
import dev.tapedeck.music.Candidate;
import dev.tapedeck.music.NowPlaying;
import dev.tapedeck.music.SaidMusic;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.SearchResult;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "What albums does adele have?", "what's adele's most popular song?" Spotify tells new apps
 * neither what is popular nor how often something is played, so the answer is what a search finds
 * first. One request, two for the artist who is playing.
 */
public final class ArtistQuestion implements Command {
  private static final String ARTIST = "artist";
  private static final String ALBUMS = "ArtistAlbumsQuestionIntent";

  @Override
  public Set<String> requests() {
    return Set.of(ALBUMS, "ArtistSongsQuestionIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return turn.slot(ARTIST)
        .map(
            artist ->
                turn.language().phrasing().isThisArtist(artist)
                    ? ofThis(turn)
                    : answer(turn, artist))
        .orElseGet(() -> SlotQuestion.ask(turn, ARTIST, turn.say("play.ask.artist")));
  }

  /** "What else has this band recorded?": the first artist of the song that is playing. */
  private static Answer ofThis(Turn turn) {
    return NowPlaying.song(
        turn,
        song ->
            song.artists().stream()
                .findFirst()
                .map(artist -> answer(turn, artist.name()))
                .orElseGet(() -> turn.answer("who.unknown", "name", song.name())));
  }

  private static Answer answer(Turn turn, String artist) {
    boolean albums = turn.request().equals(ALBUMS);
    Kind kind = albums ? Kind.ALBUM : Kind.TRACK;
    SpokenName said = new SpokenName(turn.language(), artist);
    List<Found> found =
        found(turn.spotify().search(artist, List.of(kind)))
            .filter(thing -> thing.artistNamed(said) != null)
            .toList();
    if (found.isEmpty()) {
      return OpenQuestion.askAgainAfter(turn, turn.answer("songs.nothing", "name", artist));
    }
    Set<Name> seen = new HashSet<>();
    List<Found> each =
        found.stream()
            .filter(thing -> seen.add(Name.undecorated(turn.language(), thing.name())))
            .toList();
    List<String> names = each.stream().map(Found::name).toList();
    String name = found.get(0).artistNamed(said);
    return LongList.names(turn, albums ? "artist.albums" : "artist.songs", names, ARTIST, name)
        .remembering(SaidMusic.list(each.stream().map(Found::candidate).toList()));
  }

  private record Found(Candidate candidate) {
    static Found of(Album album) {
      return new Found(Candidate.of(album));
    }

    static Found of(Item track) {
      return new Found(Candidate.of(track));
    }

    String name() {
      return candidate.name();
    }

    /** The name of its artist that matches what was said; null if none does. */
    String artistNamed(SpokenName said) {
      return candidate.artists().stream()
          .map(Artist::name)
          .filter(name -> said.likeness(name) >= Likeness.CLEAR)
          .findFirst()
          .orElse(null);
    }
  }

  private static Stream<Found> found(SearchResult found) {
    return Stream.concat(
        found.albums().stream().map(Found::of), found.tracks().stream().map(Found::of));
  }
}
