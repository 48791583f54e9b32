package dev.tapedeck.command.talk;

import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Command;
import dev.tapedeck.turn.Turn;
import java.util.Map;
import java.util.Set;

/** "What else can I say?": gives the next of {@value #EXAMPLES} sets of examples. No request. */
public final class WhatElse implements Command {
  private static final String LAST = "what-else";
  private static final int EXAMPLES = 3;

  @Override
  public Set<String> requests() {
    return Set.of("WhatElseIntent");
  }

  @Override
  public Answer answer(Turn turn) {
    int next = turn.sessionNumber(LAST).orElse(0) % EXAMPLES + 1;
    return Answer.of(turn.say("what-else." + next))
        .listening(turn.say("open.reprompt"))
        .remembering(Map.of(LAST, String.valueOf(next)));
  }

  @Override
  public boolean needsAccount() {
    return false;
  }
}
