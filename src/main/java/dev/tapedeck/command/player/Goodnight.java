package dev.tapedeck.command.player;

import dev.tapedeck.spotify.Reason;
import dev.tapedeck.spotify.SpotifyException;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Set;
import java.util.function.Function;

/**
 * "Good night", "I'm going to bed": pauses the music and ends the session. Requests as for "pause".
 */
public final class Goodnight implements Command {
  private static final String PAUSE = "AMAZON.PauseIntent";

  private final Function<String, Command> commands;

  /**
   * @param commands finds the command for a request
   */
  public Goodnight(Function<String, Command> commands) {
    this.commands = commands;
  }

  @Override
  public Set<String> requests() {
    return Set.of("GoodnightIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    Speech goodNight = turn.say("good-night");
    return turn.account()
        .map(linked -> pause(turn, goodNight))
        .orElseGet(() -> Answer.of(goodNight))
        .closing();
  }

  private Answer pause(Turn turn, Speech goodNight) {
    try {
      Answer paused = commands.apply(PAUSE).answer(turn.as(PAUSE));
      return Answer.of(paused.speech().then(goodNight)).remembering(paused.sessionValues());
    } catch (SpotifyException failure) {
      if (failure.reason() != Reason.NO_DEVICE) {
        throw failure;
      }
      return Answer.of(goodNight); // No speaker is active, so there is nothing to pause.
    }
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
