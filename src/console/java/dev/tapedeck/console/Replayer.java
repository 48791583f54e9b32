package dev.tapedeck.console;

import dev.tapedeck.console.script.Script;
import java.io.IOException;
import java.util.Optional;

/** Replays a conversation on the page, step by step; differences become notes. */
final class Replayer {
  private final LocalSetup setup;
  private final ConversationLog conversation;
  private Optional<Replay> replay = Optional.empty();

  Replayer(LocalSetup setup, ConversationLog conversation) {
    this.setup = setup;
    this.conversation = conversation;
  }

  /** Starts a replay from the initial state. */
  synchronized void begin(Script script) throws IOException {
    setup.locale(script.locale());
    replay = Optional.of(new Replay(script, setup, conversation));
  }

  /** Runs the next step, if there is one. */
  synchronized void next() {
    if (replay.filter(running -> !running.over()).isPresent()) {
      Replay.Result result = replay.get().next();
      if (!result.same()) {
        conversation.note(ReplayView.difference(result));
      }
    }
  }

  /** Stops the replay, because the user continues by hand. */
  synchronized void end() {
    replay.ifPresent(Replay::end);
  }

  /** Stops the replay and resets everything. */
  synchronized void reset() {
    end();
    replay = Optional.empty();
    setup.reset(Optional.empty());
    conversation.reset();
  }

  /** The progress of the current or last replay, if there was one. */
  synchronized Optional<ReplayView> view() {
    return replay.map(ReplayView::of);
  }
}
