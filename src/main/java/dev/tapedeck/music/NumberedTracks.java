package dev.tapedeck.music;

import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Context;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Plays an album or playlist from the track at a position: "3", "third", "last". */
public final class NumberedTracks {
  /** What Alexa sends for "last" in some locales; words are read by the language. */
  private static final String LAST = "-1";

  private NumberedTracks() {}

  /**
   * An album or playlist.
   *
   * @param length the number of tracks, null if unknown
   */
  private record Source(String uri, Speech name, Integer length) {}

  /** Of the album in the slot. Two requests. */
  public static Answer ofAlbum(Turn turn, String position) {
    Wish wish = Wish.by(turn, turn.slot("album").orElseThrow(), turn.slot("artist"));
    return StartMusic.afterLookup(turn, () -> album(turn, wish.ofKind(Kind.ALBUM), position));
  }

  private static Function<Target, Answer> album(Turn turn, Wish wish, String position) {
    CatalogueSearch search = new CatalogueSearch(turn, List.of(Kind.ALBUM));
    Candidates albums = search.find(wish).only(wish::isPossibly);
    if (albums.isNone() || !albums.isPlayable()) {
      return target -> StartMusic.playIfFound(turn, albums, target);
    }
    Candidate album = albums.chosen();
    Source source = new Source(album.uri(), named(turn, album), search.length(album));
    return target -> play(turn, source, position, target);
  }

  /** Of the playlist in the slot. Two requests, three for one that is not the listener's. */
  public static Answer ofPlaylist(Turn turn, String position) {
    return StartMusic.afterLookup(
        turn, () -> playlist(turn, turn.slot(Playlists.SLOT).orElseThrow(), position));
  }

  private static Function<Target, Answer> playlist(Turn turn, String said, String position) {
    Optional<Playlist> own = Playlists.find(turn, said);
    if (own.isPresent()) {
      Integer length = own.get().contents().map(Playlist.Contents::total).orElse(null);
      Candidate candidate = Candidate.of(own.get());
      return target ->
          play(turn, new Source(candidate.uri(), named(turn, candidate), length), position, target);
    }
    Wish wish = Wish.of(turn.language(), said).ofKind(Kind.PLAYLIST);
    Candidates found = StartMusic.find(turn, wish, List.of(Kind.PLAYLIST)).only(wish::isPossibly);
    return found.isNone()
        ? target -> StartMusic.notFound(turn, wish)
        : target ->
            play(
                turn,
                new Source(found.chosen().uri(), named(turn, found.chosen()), null),
                position,
                target);
  }

  private static Speech named(Turn turn, Candidate candidate) {
    return Descriptions.describe(turn, candidate);
  }

  /** Of the album or playlist that is playing. Two requests, three for a playlist. */
  public static Answer ofPlaying(Turn turn, String position) {
    return NowPlaying.playing(
        turn,
        (now, item) ->
            source(turn, now, item)
                .map(
                    source ->
                        Targeting.starting(turn, target -> play(turn, source, position, target)))
                .orElseGet(() -> turn.answer("album.none", "name", item.name())));
  }

  private static Optional<Source> source(Turn turn, Playback now, Item item) {
    Optional<Context> playlist = Optional.ofNullable(now.context()).filter(Context::isPlaylist);
    if (playlist.isPresent()) {
      String uri = playlist.get().uri();
      return Optional.of(new Source(uri, turn.say("what.this-playlist"), length(turn, uri)));
    }
    return Optional.ofNullable(item.album())
        .filter(album -> album.uri() != null)
        .map(album -> new Source(album.uri(), turn.say("what.this-album"), album.totalTracks()));
  }

  /** Null for a playlist that is not the listener's: Spotify does not show its contents. */
  private static Integer length(Turn turn, String playlistUri) {
    String id = playlistUri.substring(playlistUri.lastIndexOf(':') + 1);
    try {
      return turn.spotify().playlistEditing().part(id, 0).total();
    } catch (SpotifyException notShown) {
      return null;
    }
  }

  private static Answer play(Turn turn, Source source, String said, Target target) {
    OptionalInt position = position(turn, source, said);
    if (position.isEmpty()) {
      return turn.answer("track-number.unknown", "name", source.name());
    }
    int number = position.getAsInt();
    if (number < 1 || source.length() != null && number > source.length()) {
      return source.length() == null
          ? turn.answer("track-number.unknown", "name", source.name())
          : turn.answer("track-number.so-few", "name", source.name(), "count", source.length());
    }
    try {
      return StartMusic.playUnnamed(
          turn,
          "track-number.playing",
          new Music.FromExactly(source.uri(), number - 1),
          target,
          "number",
          number,
          "name",
          source.name());
    } catch (SpotifyException refusal) {
      if (!refusal.mayConcernMusic()) {
        throw refusal;
      }
      return turn.answer("track-number.none", "number", number, "name", source.name());
    }
  }

  /** The position, from 1; empty if it is the last one and the length is not known. */
  private static OptionalInt position(Turn turn, Source source, String said) {
    int length = source.length() == null ? 0 : source.length();
    if (said.equals(LAST)) {
      return length == 0 ? OptionalInt.empty() : OptionalInt.of(length);
    }
    String digits = said.replaceAll("\\D", "");
    if (!digits.isEmpty() && digits.length() <= 3) {
      return OptionalInt.of(Integer.parseInt(digits));
    }
    OptionalInt position = turn.language().position(said, length);
    return position.isPresent() && position.getAsInt() == 0 ? OptionalInt.empty() : position;
  }
}
