package dev.tapedeck.turn;

import java.util.Set;

/** One voice command. */
public interface Command {
  /**
   * The requests it answers: names of intents in the interaction model, or {@code LaunchRequest}.
   */
  Set<String> requests();

  /** Whether it needs a linked Spotify account. */
  default boolean needsAccount() {
    return true;
  }

  /**
   * Executes the command.
   *
   * @throws dev.tapedeck.spotify.SpotifyException unless the command answers this failure itself;
   *     {@link ErrorSpeech} puts it into words
   * @throws dev.tapedeck.memory.MemoryException likewise
   */
  Answer answer(Turn turn);
}
