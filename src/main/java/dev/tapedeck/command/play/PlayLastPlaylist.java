package dev.tapedeck.command.play;

import dev.tapedeck.music.StartMusic;
import dev.tapedeck.spotify.Context;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * "Play my last playlist", "the playlist from before": the playlist among what was played last that
 * is not playing now. Four requests, of which the first two run in parallel; one more, in parallel,
 * for a named speaker.
 */
public final class PlayLastPlaylist implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("PlayLastPlaylistIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return StartMusic.afterLookup(
        turn,
        () ->
            last(turn)
                .map(playlist -> play(turn, playlist))
                .orElseGet(() -> target -> turn.answer("last-playlist.nothing")));
  }

  private static Optional<Context> last(Turn turn) {
    return turn.inParallel(
        () -> turn.spotify().playback().flatMap(now -> Optional.ofNullable(now.context())),
        now ->
            turn.spotify().recentContexts().stream()
                .filter(Context::isPlaylist)
                .filter(played -> !now.get().map(Context::uri).equals(Optional.of(played.uri())))
                .findFirst());
  }

  private static Function<Target, Answer> play(Turn turn, Context playlist) {
    Optional<String> name = name(turn, playlist);
    Music music = new Music.Context(playlist.uri());
    return target ->
        name.map(
                text ->
                    StartMusic.playUnnamed(
                        turn, "last-playlist.playing", music, target, "name", text))
            .orElseGet(() -> StartMusic.playUnnamed(turn, "last-playlist.unnamed", music, target));
  }

  /** Empty if Spotify does not show it, as its own playlists. */
  private static Optional<String> name(Turn turn, Context playlist) {
    try {
      return turn.spotify().nameOf(playlist);
    } catch (SpotifyException failure) {
      if (failure.reason() == Reason.NOT_FOUND) {
        return Optional.empty();
      }
      throw failure;
    }
  }
}
