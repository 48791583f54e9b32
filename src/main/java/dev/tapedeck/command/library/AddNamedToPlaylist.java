package dev.tapedeck.command.library;

import dev.tapedeck.dialog.SlotQuestion;
import dev.tapedeck.match.Likeness;
import dev.tapedeck.match.SpokenName;
import dev.tapedeck.music.Candidates;
import dev.tapedeck.music.LikedSongs;
import dev.tapedeck.music.PlaylistAdditions;
import dev.tapedeck.music.Playlists;
import dev.tapedeck.music.Songs;
import dev.tapedeck.music.StartMusic;
import dev.tapedeck.music.Wish;
import dev.tapedeck.speaker.PlayerState;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * "Add hello by adele to my gym playlist": a song, or whatever has the name: all songs of an album,
 * the best ten of an artist. Four requests if the playlist fits on one page, the search and the
 * playlists in parallel; one more for an album or an artist.
 *
 * <p>"Add a song by adele to gym" adds the song that plays if it is hers, else her best one that is
 * not in there yet.
 */
public final class AddNamedToPlaylist implements Command {
  private static final List<Kind> ANYTHING = List.of(Kind.TRACK, Kind.ALBUM, Kind.ARTIST);
  private static final List<Kind> WITH_ARTIST = List.of(Kind.TRACK, Kind.ALBUM);
  private static final List<Kind> SONG = List.of(Kind.TRACK);

  @Override
  public Set<String> requests() {
    return Set.of("AddNamedToPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Optional<String> artist = turn.slot("artist");
    Optional<String> title = turn.slot("song").or(() -> turn.slot("music"));
    if (title.isEmpty() && artist.isEmpty()) {
      return SlotQuestion.ask(turn, "music", turn.say("play.ask.song"));
    }
    if (LikedSongs.areMeant(turn)) {
      return new SaveNamed().answer(turn);
    }
    return AddSongs.to(
        turn,
        called ->
            title
                .map(name -> add(turn, name, called))
                .orElseGet(() -> addOneBy(turn, artist.get(), called)));
  }

  /** Adds what has this title, by the artist in the slot if there is one. */
  static Answer add(Turn turn, String title, Supplier<Optional<Playlists.Named>> called) {
    return AddSongs.add(turn, find(turn, title, turn.slot("artist")), called);
  }

  private static Candidates find(Turn turn, String title, Optional<String> artist) {
    Wish wish = Wish.by(turn, title, artist);
    if (turn.slot("song").isPresent()) {
      return StartMusic.find(turn, wish.ofKind(Kind.TRACK), SONG);
    }
    return StartMusic.find(turn, wish, artist.isPresent() ? WITH_ARTIST : ANYTHING);
  }

  private static Answer addOneBy(
      Turn turn, String artist, Supplier<Optional<Playlists.Named>> called) {
    SpokenName said = new SpokenName(turn.language(), artist);
    Optional<Item> playing =
        PlayerState.ifKnown(turn)
            .flatMap(Playback::named)
            .filter(item -> item.isOnSpotify() && isBy(item, said));
    return playing.isPresent()
        ? Playlists.add(turn, playing.get(), called)
        : AddArtistToPlaylist.byArtist(turn, artist, by -> addNewOneOf(turn, by, called));
  }

  /** Adds the artist's best song that is not in the playlist yet. */
  private static Answer addNewOneOf(
      Turn turn, Artist artist, Supplier<Optional<Playlists.Named>> called) {
    return Playlists.changing(
        turn,
        called,
        playlist ->
            PlaylistAdditions.addOneOf(
                turn,
                () -> Songs.eachBestOf(turn, artist),
                playlist,
                () -> turn.answer("songs.nothing", "name", artist.name())));
  }

  private static boolean isBy(Item item, SpokenName said) {
    return item.artists().stream()
        .map(Artist::name)
        .anyMatch(name -> said.likeness(name) >= Likeness.CLEAR);
  }
}
