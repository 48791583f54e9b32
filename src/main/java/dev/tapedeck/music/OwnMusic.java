package dev.tapedeck.music;

import dev.tapedeck.match.Choice;
import dev.tapedeck.match.NameComparison;
import dev.tapedeck.match.NameComparison.Source;
import dev.tapedeck.music.Preference.Reason;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.Turn;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Prefers what the listener has to the catalogue's: a playlist of exactly that name, and a saved
 * album, podcast or audiobook where several things have the name.
 *
 * <p>If the listener's music can't be read, the best candidate of the catalogue is used.
 */
public final class OwnMusic {
  private OwnMusic() {}

  /**
   * The listener's playlist whose name clearly matches and that is not empty; see {@link OwnList}.
   */
  public static Optional<Candidate> ownPlaylist(Turn turn, Wish wish) {
    return unlessUnreadable(
        () -> {
          Choice<Playlist> called = Playlists.called(turn, wish.title().text());
          return called.best().stream()
              .filter(
                  playlist ->
                      called.isClear()
                          || LikedSongs.areBoth(turn, wish.title().text(), playlist.name()))
              .filter(playlist -> !playlist.isEmpty())
              .findFirst()
              .map(playlist -> preferred(turn, Reason.OWN_PLAYLIST, Candidate.of(playlist)));
        });
  }

  /**
   * Searches the catalogue for a wish: the listener's playlist of the name, else what they saved of
   * that name, else the best match. One request more than {@link CatalogueSearch#find} if several
   * albums, podcasts or audiobooks may be meant.
   *
   * @param kinds may include podcasts and audiobooks
   * @param playlist the listener's playlist of the name
   */
  public static Candidates find(
      Turn turn, Wish wish, Collection<Kind> kinds, Supplier<Optional<Candidate>> playlist) {
    turn.personMemory().prefetch(); // The speaker of this Echo is needed afterwards.
    CatalogueSearch search = new CatalogueSearch(turn, kinds);
    Candidates found = search.find(wish);
    return playlist
        .get()
        .map(found::preferring)
        .orElseGet(() -> savedFirst(turn, search.spoken(found.wish()), found));
  }

  /**
   * The candidates with a clearly matching album that the listener saved in front, if there is one.
   * One request. None if the best candidate is the only such album or is an artist, since many
   * artists have an album of their own name.
   */
  public static Candidates savedFirst(Turn turn, Candidates found) {
    return savedFirst(turn, found, namesakes(found));
  }

  /**
   * Music, a podcast or an audiobook: one that the listener saved, else the best music, else the
   * podcast or audiobook if no music clearly matches. One request if several of them have the name.
   *
   * @param spoken the podcasts and audiobooks that clearly match, best first
   */
  static Candidates savedFirst(Turn turn, List<Candidate> spoken, Candidates found) {
    if (isClear(found)) {
      List<Candidate> exact = spoken.stream().filter(found.wish()::isExactly).toList();
      return savedFirst(
          turn, found, Stream.concat(namesakes(found).stream(), exact.stream()).toList());
    }
    if (spoken.isEmpty()) {
      return savedFirst(turn, found);
    }
    Candidates similar = found.only(found.wish()::isPossibly).preferring(spoken.get(0));
    return spoken.size() == 1 ? similar : savedFirst(turn, similar, spoken);
  }

  private static boolean isClear(Candidates found) {
    return !found.isNone() && found.wish().isClearly(found.chosen());
  }

  private static Candidates savedFirst(Turn turn, Candidates found, List<Candidate> own) {
    return own.isEmpty()
        ? found
        : unlessUnreadable(() -> firstSaved(turn, own)).map(found::preferring).orElse(found);
  }

  /** The albums among which a saved one is preferred. */
  private static List<Candidate> namesakes(Candidates found) {
    if (found.isNone() || found.chosen().kind() == Kind.ARTIST) {
      return List.of();
    }
    List<Candidate> albums =
        found.all().stream()
            .filter(
                candidate -> candidate.kind() == Kind.ALBUM && found.wish().isClearly(candidate))
            .filter(
                candidate ->
                    candidate.equals(found.chosen()) || !isEdition(candidate, found.chosen()))
            .toList();
    return albums.equals(List.of(found.chosen())) ? List.of() : albums;
  }

  /** Whether it is an edition of the best candidate: "Abbey Road (Super Deluxe Edition)". */
  private static boolean isEdition(Candidate album, Candidate best) {
    return best.kind() == Kind.ALBUM && album.isBySomeoneOf(best);
  }

  private static Optional<Candidate> firstSaved(Turn turn, List<Candidate> own) {
    List<String> saved = turn.spotify().saved(own.stream().map(Candidate::uri).toList());
    return own.stream()
        .filter(candidate -> saved.contains(candidate.uri()))
        .findFirst()
        .map(candidate -> preferred(turn, reason(candidate.kind()), candidate));
  }

  private static Reason reason(Kind kind) {
    return switch (kind) {
      case SHOW -> Reason.FOLLOWED_PODCAST;
      case AUDIOBOOK -> Reason.SAVED_AUDIOBOOK;
      default -> Reason.SAVED_ALBUM;
    };
  }

  private static Candidate preferred(Turn turn, Reason reason, Candidate own) {
    turn.observer().note(() -> new Preference(reason, own.name()));
    return own;
  }

  /**
   * The thing with the most similar name. All things are read only if none of the listener's own
   * clearly matches.
   *
   * @param own the listener's own things
   * @param any reads all things
   * @param name the name of a thing
   */
  public static <T> Optional<T> findOwnOrAny(
      Turn turn, String said, OwnList<T> own, Supplier<List<T>> any, Function<T, String> name) {
    Choice<T> ofOwn = own.called(said);
    if (ofOwn.isClear()) {
      return Optional.of(ofOwn.first());
    }
    List<T> all = any.get();
    Choice<T> ofAny = Choice.among(turn.language(), all, said, thing -> List.of(name.apply(thing)));
    turn.observer()
        .note(() -> NameComparison.of(turn.language(), Source.CATALOGUE, all, said, name, ofAny));
    Choice<T> better = ofAny.likeness() > ofOwn.likeness() ? ofAny : ofOwn;
    return better.best().stream().findFirst();
  }

  private static <T> Optional<T> unlessUnreadable(Supplier<Optional<T>> lookup) {
    try {
      return lookup.get();
    } catch (SpotifyException failure) {
      return Optional.empty();
    }
  }
}
