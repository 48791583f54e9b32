package dev.tapedeck.command.player;

import dev.tapedeck.dialog.UndoRecord;
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

/**
 * Skips to another item, and says what is known if the player refuses.
 *
 * @param key the line; with {@code .several} the line for several songs, and with {@code
 *     .disallowed} the line if the player does not allow it
 * @param action the name of the command in the state of the player
 */
record Skip(String key, String action, BiConsumer<Spotify, Target> command) {
  /** The slot with how many songs to skip. */
  private static final String NUMBER = "number";

  /** Each one is a request, and the answer waits for all. */
  private static final int MAX = 10;

  /**
   * Skips as many songs as were said, on the named speaker, else on the active one. One request for
   * each, at most {@value #MAX}. One more request if the player refuses: its state.
   */
  Answer answer(Turn turn) {
    int said = said(turn);
    if (said == 0) {
      return turn.answer("skip.none");
    }
    try {
      Answer skipped =
          said > 1
              ? Targeting.unlessIdle(turn, target -> several(turn, said, target))
              : Targeting.send(turn, key, command);
      // "Not that one" is about the item that plays now.
      return skipped.remembering(turn.withoutLastMusic());
    } catch (SpotifyException failure) {
      if (failure.reason() != Reason.PLAYER_REFUSES) {
        throw failure;
      }
      return PlayerState.ifKnown(turn)
          .flatMap(this::whyRefused)
          .map(turn::answer)
          .orElseThrow(() -> failure);
    }
  }

  private static int said(Turn turn) {
    return turn.slot(NUMBER).filter(n -> n.matches("\\d{1,4}")).map(Integer::valueOf).orElse(1);
  }

  /** Skips one song after the other. If one can't be skipped, says how many were. */
  private Answer several(Turn turn, int said, Target target) {
    int skipped = 0;
    boolean refused = false;
    while (skipped < Math.min(said, MAX) && !refused) {
      try {
        command.accept(turn.spotify(), target);
        skipped++;
      } catch (SpotifyException failure) {
        if (skipped == 0) {
          throw failure;
        }
        refused = true;
      }
    }
    String line = skipped < said ? key + ".only" : key + ".several";
    return turn.answer(line, "count", skipped, "where", Targeting.spoken(turn, target))
        .remembering(UndoRecord.impossible());
  }

  /** The line that says why the player refused; empty if its state does not tell. */
  private Optional<String> whyRefused(Playback now) {
    if (now.isAd()) {
      return Optional.of("skip.ad");
    }
    if (now.isNothing()) {
      return Optional.of("playing.nothing");
    }
    return Optional.of(key + ".disallowed").filter(line -> now.disallows(action));
  }
}
