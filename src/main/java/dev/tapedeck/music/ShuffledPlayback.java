package dev.tapedeck.music;

import dev.tapedeck.speaker.PlayerState;
import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Playback;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Turn;

/**
 * Playback in random order that starts with a random track. Turning shuffle on does not change the
 * current track, so the play command has to choose it.
 */
public final class ShuffledPlayback {
  /** The second reading fills it for a name that any kind of music may have. */
  private static final String SHUFFLED = "shuffled";

  private static final String OFF = "off";

  private ShuffledPlayback() {}

  /**
   * Whether it was said that what is played by its name is to be shuffled: "rumours on shuffle".
   */
  static boolean isRequested(Turn turn) {
    return turn.slot(SHUFFLED).filter(said -> !said.equals(OFF)).isPresent();
  }

  /** Whether it was said that it is not to be shuffled: "rumours in order". */
  static boolean isRefused(Turn turn) {
    return turn.slot(SHUFFLED).filter(OFF::equals).isPresent();
  }

  /**
   * An album or playlist from a random track, or from its start if the length is unknown.
   *
   * @param length the number of tracks, null if unknown
   */
  public static Music within(String contextUri, Integer length) {
    if (length == null) {
      return new Music.Context(contextUri);
    }
    return new Music.From(contextUri, length < 2 ? 0 : RandomOrder.index(0, length));
  }

  /**
   * Starts the music and turns shuffle on. Two requests, and one more if the player refuses to turn
   * it on. If the music has no start position, shuffle is turned on first, so that Spotify chooses
   * a random track. That takes one more request, for the state before: if the music is refused,
   * shuffle is set back.
   *
   * @return whether shuffle is on; the music plays in any case
   */
  public static boolean play(Turn turn, Music music, Target target) {
    if (music instanceof Music.Context) {
      return playShuffled(turn, music, target);
    }
    turn.spotify().play(music, target);
    return isOnNow(turn, target);
  }

  private static boolean playShuffled(Turn turn, Music music, Target target) {
    boolean wasOn = isReportedOn(turn);
    boolean on = turnedOn(turn, target);
    try {
      turn.spotify().play(music, target);
    } catch (SpotifyException refused) {
      if (on && !wasOn && !refused.mayHaveTakenEffect()) {
        turnOffAgain(turn, target);
      }
      throw refused;
    }
    return on || isOnNow(turn, target);
  }

  private static void turnOffAgain(Turn turn, Target target) {
    try {
      turn.spotify().shuffle(false, target);
    } catch (SpotifyException failure) {
      // The refusal of the music is what matters, and is reported.
    }
  }

  private static boolean isOnNow(Turn turn, Target target) {
    try {
      return turnedOn(turn, target) || isReportedOn(turn);
    } catch (SpotifyException failure) {
      // The music plays, so the failure is reported by the result only.
      return false;
    }
  }

  /** Whether shuffle is on, for a player that refuses to turn it on. */
  private static boolean isReportedOn(Turn turn) {
    return PlayerState.ifKnown(turn).filter(Playback::shuffleState).isPresent();
  }

  /**
   * Returns false if the player refuses, perhaps because shuffle is on already or nothing plays
   * there.
   */
  private static boolean turnedOn(Turn turn, Target target) {
    try {
      turn.spotify().shuffle(true, target);
      return true;
    } catch (SpotifyException failure) {
      if (failure.reason() == Reason.PLAYER_REFUSES) {
        return false;
      }
      throw failure;
    }
  }
}
