package dev.tapedeck.command;

import dev.tapedeck.match.Choice;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Playlist;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is the listener's own comes before what everybody has: a playlist that is called just so,
 * and a saved album where several things have the name.
 *
 * <p>It is a courtesy: where it can't be looked up, the catalogue's best is played.
 */
final class Library {
  private Library() {}

  /** The listener's playlist of just that name, of the first page of them. One call. */
  static Optional<Hit> playlist(Turn turn, Wanted wanted) {
    return courtesy(
        () -> {
          List<Playlist> own = Playlists.real(turn.spotify().playlists(0));
          Choice<Playlist> called =
              Choice.among(own, wanted.title(), playlist -> List.of(playlist.name()));
          return called.best().stream()
              .filter(playlist -> called.isClear() && !playlist.isEmpty())
              .findFirst()
              .map(Hit::of);
        });
  }

  /**
   * With the saved album first. One call, and none where the name leaves no choice between an album
   * and something else.
   */
  static Candidates savedFirst(Turn turn, Candidates found) {
    List<Hit> clear = found.hits().stream().filter(found.wanted()::isClearly).toList();
    List<String> albums =
        clear.stream().filter(hit -> hit.kind() == Kind.ALBUM).map(Hit::uri).toList();
    if (albums.isEmpty() || clear.size() == 1) {
      return found;
    }
    return courtesy(() -> turn.spotify().saved(albums).stream().findFirst())
        .flatMap(saved -> clear.stream().filter(hit -> hit.uri().equals(saved)).findFirst())
        .map(found::preferring)
        .orElse(found);
  }

  private static <T> Optional<T> courtesy(Supplier<Optional<T>> lookup) {
    try {
      return lookup.get();
    } catch (SpotifyException failure) {
      return Optional.empty();
    }
  }
}
