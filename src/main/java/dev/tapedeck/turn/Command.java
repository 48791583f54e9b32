package dev.tapedeck.turn;

import java.util.Set;

/** One thing a person can ask for. */
public interface Command {
  /** What starts it: names of intents in the interaction model, or {@code LaunchRequest}. */
  Set<String> requests();

  /** Whether it is of no use without a linked Spotify account. */
  default boolean needsAccount() {
    return true;
  }

  /**
   * Does it and says so.
   *
   * @throws dev.tapedeck.spotify.SpotifyException where the reason is not an answer of its own: it
   *     is put into words in one place for all commands
   */
  Answer answer(Turn turn);
}
