package dev.tapedeck.turn;

import dev.tapedeck.memory.MemoryException;
import dev.tapedeck.spotify.SpotifyException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers turns. This is the only entry to the product for a front end, and free of Alexa's SDK.
 */
public final class Conversation {
  private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

  /** The session value with the request of the turn before. */
  public static final String LAST_REQUEST = "request";

  private final Function<Turn, Reading> replies;
  private final SecondReading reading;
  private final Function<String, Command> commands;
  private final MemoryService memories;

  /**
   * Creates a conversation.
   *
   * @param replies what a request means after the last answer
   * @param reading reads each request again before a command is chosen
   * @param commands finds the command for a request; never returns null
   */
  public Conversation(
      Function<Turn, Reading> replies,
      SecondReading reading,
      Function<String, Command> commands,
      MemoryService memories) {
    this.replies = replies;
    this.reading = reading;
    this.commands = commands;
    this.memories = memories;
  }

  /**
   * Executes the command for the request and saves what outlives the turn. A failure of Spotify or
   * of the memory becomes an answer.
   *
   * @throws RuntimeException only for a programming error
   */
  public Answer answer(Turn heard) {
    Reading reply = replies.apply(heard);
    Turn turn = reading.read(reply.turn());
    Rereading.note(heard, turn);
    try {
      Command command = commands.apply(turn.request());
      if (command.needsAccount()) {
        turn.spotify(); // Checked first, so that no command asks a question it can't act on.
      }
      return memories.settle(
          turn, answer(command, turn).remembering(Map.of(LAST_REQUEST, turn.request())));
    } catch (SpotifyException failure) {
      LOG.warn("{} failed: {}", LogText.line(turn.request()), failure.getMessage());
      Answer answer = ErrorSpeech.answer(turn, failure).remembering(afterFailure(reply));
      return memories.settle(turn, answer, failure);
    } catch (MemoryException failure) {
      LOG.warn("{} failed: {}", LogText.line(turn.request()), failure.getMessage());
      return ErrorSpeech.answer(turn, failure).remembering(afterFailure(reply));
    }
  }

  /**
   * What a failed request referred to is kept, so that it can be said again. After any other
   * request it is out of date.
   */
  private static Map<String, String> afterFailure(Reading failed) {
    return failed.refersBack() ? failed.turn().forThisTurnOnly() : failed.turn().withoutLastMusic();
  }

  /** The command's answer, or a question for a slot that was filled with nothing usable. */
  private static Answer answer(Command command, Turn turn) {
    boolean isRequested = command.requests().contains(turn.request());
    Optional<Answer> question = isRequested ? UnusableSlots.question(turn) : Optional.empty();
    return question.orElseGet(() -> command.answer(turn));
  }
}
