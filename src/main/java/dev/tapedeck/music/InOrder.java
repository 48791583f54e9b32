package dev.tapedeck.music;

import dev.tapedeck.speaker.PlayerState;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Turn;
import java.util.Optional;

/**
 * Plays spoken content in order. While shuffle is on, Spotify starts a list of episodes with a
 * random one and continues at random. So shuffle is turned off for a list.
 */
final class InOrder {
  private InOrder() {}

  /** Whether shuffle is on; empty if no speaker is active or Spotify does not tell. One request. */
  static Optional<Boolean> shuffle(Turn turn) {
    return PlayerState.ifKnown(turn).map(Playback::shuffleState);
  }

  /**
   * Plays the items in order. One request; two if there are several items and shuffle is not known
   * to be off.
   *
   * @param shuffle whether shuffle is on; empty if unknown
   * @return whether shuffle was on and is off now
   */
  static boolean play(Turn turn, Music.Items items, Optional<Boolean> shuffle, Target target) {
    if (items.uris().size() == 1 || shuffle.filter(on -> !on).isPresent()) {
      turn.spotify().play(items, target);
      return false;
    }
    boolean turnedOff = shuffle.isPresent() && turnOff(turn, Target.ACTIVE);
    turn.spotify().play(new Music.FromFirst(items), target);
    // Without an active speaker there was nothing to turn off before.
    return turnedOff || turnOff(turn, target);
  }

  /**
   * Plays music from its beginning with shuffle off. One request for a song without its album, else
   * two, and one more if shuffle is on.
   */
  static void play(Turn turn, Candidate candidate, Target target) {
    if (candidate.kind() != Kind.TRACK && shuffle(turn).orElse(false)) {
      turnOff(turn, Target.ACTIVE);
    }
    turn.spotify().play(candidate.music(), target);
  }

  /**
   * Turns shuffle off. One request.
   *
   * @return false if Spotify refuses, because it is off already or can't be changed now
   */
  static boolean turnOff(Turn turn, Target target) {
    try {
      turn.spotify().shuffle(false, target);
      return true;
    } catch (SpotifyException failure) {
      // The content plays in any case, so this is not a failure of the command.
      return false;
    }
  }
}
