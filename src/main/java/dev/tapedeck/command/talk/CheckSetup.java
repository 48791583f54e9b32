package dev.tapedeck.command.talk;

import dev.tapedeck.command.speakers.ListSpeakers;
import dev.tapedeck.spotify.Device;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.Scope;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.TimeRange;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Card;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.ErrorSpeech;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * "Is everything set up?": says whether the account is linked, which permissions are missing, which
 * speakers there are, and whether Spotify's rate limit is exceeded. Six requests in parallel.
 *
 * <p>Spotify does not report the scopes of a token, so there is a read for each reading scope.
 * Scopes for changes can't be tested without a change. The consent page grants all scopes or none,
 * so a token that lacks one of them lacks reading scopes too.
 */
public final class CheckSetup implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("CheckSetupIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Spotify spotify = turn.spotify();
    List<Supplier<?>> others =
        List.of(
            spotify::queue,
            () -> spotify.playlists(0),
            () -> spotify.likedSongs(0),
            spotify::recentlyPlayed,
            () -> spotify.topTracks(TimeRange.SHORT_TERM));
    return turn.inParallel(
        () -> failures(turn, others), found -> answer(turn, spotify::devices, found.get()));
  }

  private static Answer answer(
      Turn turn, Supplier<List<Device>> devices, List<SpotifyException> failures) {
    Speech speakers;
    try {
      speakers = ListSpeakers.said(turn, devices.get());
    } catch (SpotifyException failure) {
      if (failure.reason() != Reason.MISSING_PERMISSION) {
        // The link, the account or Spotify itself fails, so nothing else can work.
        throw failure;
      }
      return needing(turn, turn.say("setup.linked"), scopes(failures, failure.scopes()));
    }
    Speech state = turn.say("setup.linked").then(speakers);
    Collection<Scope> missing = scopes(failures, Set.of());
    if (!missing.isEmpty()) {
      return needing(turn, state, missing);
    }
    return Answer.of(
        state.then(
            failures.stream()
                .findFirst()
                .map(failure -> ErrorSpeech.speech(turn.lines(), failure))
                .orElseGet(() -> turn.say("setup.fine"))));
  }

  private static Answer needing(Turn turn, Speech state, Collection<Scope> missing) {
    Speech permission = ErrorSpeech.permission(turn.lines(), missing);
    return Answer.of(state.then(turn.say("setup.missing", "permission", permission)))
        .with(new Card.LinkAccount());
  }

  private static Collection<Scope> scopes(List<SpotifyException> failures, Set<Scope> more) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    scopes.addAll(more);
    failures.stream()
        .filter(failure -> failure.reason() == Reason.MISSING_PERMISSION)
        .forEach(failure -> scopes.addAll(failure.scopes()));
    return scopes;
  }

  /** The failures of these reads, which run in parallel. */
  private static List<SpotifyException> failures(Turn turn, List<Supplier<?>> reads) {
    if (reads.isEmpty()) {
      return List.of();
    }
    return turn.inParallel(
        () -> failures(turn, reads.subList(1, reads.size())),
        others -> Stream.concat(failure(reads.get(0)).stream(), others.get().stream()).toList());
  }

  private static Optional<SpotifyException> failure(Supplier<?> read) {
    try {
      read.get();
      return Optional.empty();
    } catch (SpotifyException failure) {
      return Optional.of(failure);
    }
  }
}
