package dev.tapedeck.console;

import dev.tapedeck.console.script.Script;
import java.io.IOException;
import java.util.Optional;

/** Has a conversation again on the page, step by step; what is different is told there. */
final class Replayer {
  private final LocalSetup setup;
  private final ConversationLog conversation;
  private Optional<Replay> replay = Optional.empty();

  Replayer(LocalSetup setup, ConversationLog conversation) {
    this.setup = setup;
    this.conversation = conversation;
  }

  /** Begins, in a home as it is at first. */
  synchronized void begin(Script script) throws IOException {
    setup.locale(script.locale());
    replay = Optional.of(new Replay(script, setup, conversation));
  }

  /** Does the next step, if there is one. */
  synchronized void next() {
    if (replay.filter(running -> !running.over()).isPresent()) {
      Replay.Result result = replay.get().next();
      if (!result.same()) {
        conversation.note(ReplayView.difference(result));
      }
    }
  }

  /** Leaves it at what was done: from now on somebody else does the talking. */
  synchronized void end() {
    replay.ifPresent(Replay::end);
  }

  /** Forgets it, and all that was said and done. */
  synchronized void reset() {
    end();
    replay = Optional.empty();
    setup.reset(Optional.empty());
    conversation.reset();
  }

  /** How far it is, if there was one since the start. */
  synchronized Optional<ReplayView> view() {
    return replay.map(ReplayView::of);
  }
}
