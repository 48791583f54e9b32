package dev.tapedeck.command.talk;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** Gives examples if no other command answers the request. No request to Spotify. */
public final class Fallback implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.FallbackIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Answer.of(turn.say("fallback")).listening(turn.say("open.reprompt"));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
