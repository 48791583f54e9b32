package dev.tapedeck.command.talk;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Set;

/** "Help", "what can I say?" No request. */
public final class Help implements Command {
  @Override
  public Set<String> requests() {
    return Set.of("AMAZON.HelpIntent", "WhatCanISayIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    return Answer.of(turn.say("help")).listening(turn.say("open.reprompt"));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
