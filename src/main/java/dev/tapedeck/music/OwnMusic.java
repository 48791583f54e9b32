package dev.tapedeck.music;

import dev.tapedeck.match.Choice;
import dev.tapedeck.match.NameComparison;
import dev.tapedeck.match.NameComparison.Source;
import dev.tapedeck.music.Preference.Reason;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Prefers the listener's own music to the catalogue's: a playlist of exactly that name, and a saved
 * album where several things have the name.
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
   * The candidates with a clearly matching album that the listener saved in front, if there is one.
   * One request. None if the best candidate is the only such album or is an artist, since many
   * artists have an album of their own name.
   */
  public static Candidates savedFirst(Turn turn, Candidates found) {
    if (found.isNone() || found.chosen().kind() == Kind.ARTIST) {
      return found;
    }
    List<Candidate> albums =
        found.all().stream()
            .filter(
                candidate -> candidate.kind() == Kind.ALBUM && found.wish().isClearly(candidate))
            .filter(
                candidate ->
                    candidate.equals(found.chosen()) || !isEdition(candidate, found.chosen()))
            .toList();
    if (albums.isEmpty() || albums.equals(List.of(found.chosen()))) {
      return found;
    }
    return unlessUnreadable(() -> firstSaved(turn, albums)).map(found::preferring).orElse(found);
  }

  /** Whether it is an edition of the best candidate: "Abbey Road (Super Deluxe Edition)". */
  private static boolean isEdition(Candidate album, Candidate best) {
    return best.kind() == Kind.ALBUM && album.isBySomeoneOf(best);
  }

  private static Optional<Candidate> firstSaved(Turn turn, List<Candidate> albums) {
    List<String> saved = turn.spotify().saved(albums.stream().map(Candidate::uri).toList());
    return albums.stream()
        .filter(album -> saved.contains(album.uri()))
        .findFirst()
        .map(album -> preferred(turn, Reason.SAVED_ALBUM, album));
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
