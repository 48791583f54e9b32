package dev.tapedeck.command.talk;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;
import java.util.function.Function;

/**
 * "Stop", "cancel", "that will be all": ends the conversation, not the music, as Amazon requires.
 * No request. A one-shot "ask Tape Deck to stop" has no conversation to end, so it pauses the
 * music: one request.
 */
public final class Stop implements Command {
  private static final String STOP = "AMAZON.StopIntent";
  private static final String PAUSE = "AMAZON.PauseIntent";

  private final Function<String, Command> commands;

  /**
   * @param commands finds the command for a request
   */
  public Stop(Function<String, Command> commands) {
    this.commands = commands;
  }

  @Override
  public Set<String> requests() {
    return Set.of(STOP, "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent", "GoodbyeIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    boolean meansMusic = turn.request().equals(STOP) && !turn.inSession();
    return meansMusic && turn.account().isPresent()
        ? commands.apply(PAUSE).answer(turn.as(PAUSE)).closing()
        : turn.answer("stop").closing();
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
