package dev.tapedeck.turn;

import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.spotify.SpotifyException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers turns: the one entry to the product for whatever front end hears the listener. It knows
 * nothing of Alexa's SDK.
 */
public final class Conversation {
  private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

  private final Function<String, Command> commands;
  private final MemoryService memories;

  /**
   * Makes a conversation.
   *
   * @param commands finds the command for a request; there is one for every request
   */
  public Conversation(Function<String, Command> commands, MemoryService memories) {
    this.commands = commands;
    this.memories = memories;
  }

  /**
   * Lets the command for the request answer, and remembers at the end what outlives the turn. A
   * failure of Spotify or of the memory is an answer too.
   *
   * @throws RuntimeException only for a defect of ours
   */
  public Answer answer(Turn turn) {
    try {
      Command command = commands.apply(turn.request());
      if (command.needsAccount() && turn.account().isEmpty()) {
        // Before the command asks for something that it then could not do.
        throw SpotifyException.notLinked();
      }
      return memories.settle(turn, command.answer(turn));
    } catch (SpotifyException failure) {
      LOG.warn("{} failed: {}", LogText.line(turn.request()), failure.getMessage());
      return ErrorSpeech.answer(turn, failure);
    } catch (MemoryException failure) {
      LOG.warn("{} failed: {}", LogText.line(turn.request()), failure.getMessage());
      return ErrorSpeech.answer(turn, failure);
    }
  }
}
