package dev.tapedeck.command.player;

import dev.tapedeck.speaker.PlayerState;
import dev.tapedeck.speaker.Targeting;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Skips to another item, and says what is known if the player refuses. */
final class Skip {
  private Skip() {}

  /**
   * Skips on the named speaker, else on the active one. One more request if the player refuses: its
   * state.
   *
   * @param key the line, and with {@code .disallowed} the line if the player does not allow it
   * @param action the name of the command in the state of the player
   */
  static Answer skip(Turn turn, String key, String action, BiConsumer<Spotify, Target> command) {
    try {
      // "Not that one" is about the item that plays now.
      return Targeting.send(turn, key, command).remembering(turn.withoutLastMusic());
    } catch (SpotifyException failure) {
      if (failure.reason() != Reason.PLAYER_REFUSES) {
        throw failure;
      }
      return PlayerState.ifKnown(turn)
          .flatMap(now -> line(now, key, action))
          .map(turn::answer)
          .orElseThrow(() -> failure);
    }
  }

  /** The line that says why the player refused; empty if its state does not tell. */
  private static Optional<String> line(Playback now, String key, String action) {
    if (now.isAd()) {
      return Optional.of("skip.ad");
    }
    if (now.isNothing()) {
      return Optional.of("playing.nothing");
    }
    return Optional.of(key + ".disallowed").filter(line -> now.disallows(action));
  }
}
