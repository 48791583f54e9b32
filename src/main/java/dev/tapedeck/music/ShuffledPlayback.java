package dev.tapedeck.music;

import dev.tapedeck.spotify.Music;
import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.spotify.Target;
import dev.tapedeck.turn.Turn;

/**
 * Playing in random order, from a random track on. Shuffle leaves the track that plays where it is,
 * so the play command has to choose it.
 */
public final class ShuffledPlayback {
  private ShuffledPlayback() {}

  /** An album or playlist from a random track on, if its length is known. */
  public static Music within(String contextUri, Integer length) {
    return length == null || length < 2
        ? new Music.Context(contextUri)
        : new Music.From(contextUri, RandomOrder.index(0, length));
  }

  /**
   * Plays it and turns shuffle on: two calls. What has no place to begin at is chosen by Spotify,
   * for which shuffle has to be on before.
   *
   * @return whether it is in random order; if not, it plays all the same
   */
  public static boolean play(Turn turn, Music music, Target target) {
    boolean on = music instanceof Music.Context && turnedOn(turn, target);
    turn.spotify().play(music, target);
    return on || isOnNow(turn, target);
  }

  private static boolean isOnNow(Turn turn, Target target) {
    try {
      turnedOn(turn, target);
      return true;
    } catch (SpotifyException failure) {
      // It plays, and that is what was asked for first.
      return false;
    }
  }

  /** False if the player refuses, because it is on already or nothing plays there yet. */
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
