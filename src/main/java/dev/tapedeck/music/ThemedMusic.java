package dev.tapedeck.music;

import dev.tapedeck.dialog.OpenQuestion;
import dev.tapedeck.dialog.UndoRecord;
import dev.tapedeck.music.Theme.PlaylistUse;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Plays music of a {@link Theme}: a playlist of the listener's whose name says it, else another
 * public playlist, else songs that Spotify finds by genre and year, in random order. For a single
 * year the songs come before other people's playlists, because the year is exact and a number in
 * the name of a playlist often is not about the music.
 *
 * <p>Songs are never found by their titles, so that "some jazz" does not play a song called "Jazz".
 *
 * <p>Three requests, of which the first two run in parallel; five if nothing is found at first.
 */
public final class ThemedMusic {
  /** A name with more other words is likely to be about something else. */
  private static final int MAX_OTHER_WORDS = 2;

  private ThemedMusic() {}

  /** Plays it on the requested speaker, or says that nothing was found. */
  public static Answer play(Turn turn, Theme theme) {
    turn.personMemory().prefetch(); // The speaker of this Echo is needed afterwards.
    return StartMusic.afterLookup(
        turn, () -> find(turn, theme).orElseGet(() -> target -> notFound(turn, theme)));
  }

  /** Looks for it, and gives the command that plays it; empty if nothing was found. */
  public static Optional<Function<Target, Answer>> find(Turn turn, Theme theme) {
    if (theme.playlists() == PlaylistUse.NEVER) {
      return songs(turn, theme);
    }
    return turn.inParallel(
        () -> ownPlaylist(turn, theme),
        own -> {
          Optional<Function<Target, Answer>> found =
              isSongsFirst(theme) ? songs(turn, theme) : playlist(turn, theme, 0);
          return own.get()
              .<Function<Target, Answer>>map(
                  playlist -> target -> play(turn, "theme.own", theme, List.of(playlist), target))
              .or(() -> found)
              .or(() -> findElsewhere(turn, theme));
        });
  }

  private static boolean isSongsFirst(Theme theme) {
    return theme.playlists() == PlaylistUse.OWN_ONLY_FIRST;
  }

  /** The songs by filter and the second page of playlists; for a year its playlists. */
  private static Optional<Function<Target, Answer>> findElsewhere(Turn turn, Theme theme) {
    if (isSongsFirst(theme)) {
      return playlist(turn, theme, 0);
    }
    return turn.inParallel(
        () -> playlist(turn, theme, Spotify.SEARCH_LIMIT),
        more -> {
          Optional<Function<Target, Answer>> songs = songs(turn, theme);
          return more.get().or(() -> songs);
        });
  }

  private static Optional<Candidate> ownPlaylist(Turn turn, Theme theme) {
    try {
      return Playlists.own(turn)
          .choose(
              own ->
                  best(theme, own.stream().filter(playlist -> !playlist.isEmpty()).toList())
                      .findFirst())
          .map(Candidate::of);
    } catch (SpotifyException unreadable) {
      return Optional.empty(); // The catalogue has playlists too.
    }
  }

  /** A public playlist of the theme, of a page of the search. */
  private static Optional<Function<Target, Answer>> playlist(Turn turn, Theme theme, int offset) {
    List<Playlist> found =
        turn.spotify().search(theme.query(), List.of(Kind.PLAYLIST), offset).playlists();
    List<Candidate> playlists = best(theme, found).map(Candidate::of).toList();
    return playlists.isEmpty()
        ? Optional.empty()
        : Optional.of(target -> play(turn, "theme.playlist", theme, playlists, target));
  }

  /** The playlists of the theme, those with the fewest other words in their names first. */
  private static Stream<Playlist> best(Theme theme, Collection<Playlist> playlists) {
    return playlists.stream()
        .filter(p -> theme.otherWords(p.name()).orElse(MAX_OTHER_WORDS + 1) <= MAX_OTHER_WORDS)
        .sorted(Comparator.comparingInt(p -> theme.otherWords(p.name()).orElseThrow()));
  }

  /** Two pages of songs, in random order so that it is not the same music every time. */
  private static Optional<Function<Target, Answer>> songs(Turn turn, Theme theme) {
    return theme
        .filter()
        .map(filter -> songs(turn, filter))
        .flatMap(StartMusic::songs)
        .map(
            music ->
                target ->
                    StartMusic.playUnnamed(
                            turn, "theme.songs", music, target, "what", theme.spoken())
                        .remembering(Candidates.theme(theme.query())));
  }

  private static List<Item> songs(Turn turn, String filter) {
    List<Kind> tracks = List.of(Kind.TRACK);
    return turn.inParallel(
        () -> turn.spotify().search(filter, tracks, Spotify.SEARCH_LIMIT).tracks(),
        more -> {
          List<Item> songs = new ArrayList<>(turn.spotify().search(filter, tracks).tracks());
          songs.addAll(more.get());
          RandomOrder.shuffle(songs);
          return songs;
        });
  }

  /** Plays the first playlist. The others are kept for "something else". */
  private static Answer play(
      Turn turn, String key, Theme theme, List<Candidate> playlists, Target target) {
    Candidate first = playlists.get(0);
    turn.spotify().play(new Music.Context(first.uri()), target);
    Wish wish = Wish.of(turn.language(), theme.query()).ofKind(Kind.PLAYLIST);
    Answer playing =
        turn.answer(
                key,
                "what",
                theme.spoken(),
                "name",
                first.name(),
                "where",
                Targeting.spoken(turn, target))
            .remembering(UndoRecord.impossible())
            .remembering(new Candidates(wish, playlists, 0, false).toSession())
            .remembering(Candidates.theme(theme.query()))
            .with(Descriptions.card(turn, first));
    return RequestedVolume.after(turn, target, Optional.empty(), playing);
  }

  /** Says that there is no such music. */
  public static Answer notFound(Turn turn, Theme theme) {
    return OpenQuestion.askAgainAfter(turn, turn.answer("theme.nothing", "what", theme.spoken()))
        .remembering(Candidates.clearSession());
  }
}
