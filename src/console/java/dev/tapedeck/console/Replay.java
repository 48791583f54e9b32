package dev.tapedeck.console;

import dev.tapedeck.console.alexa.AccountLink.LinkException;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.console.script.Difference;
import dev.tapedeck.console.script.Outcome;
import dev.tapedeck.console.script.Script;
import dev.tapedeck.console.script.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A script that is done again, step by step, in a home as it is at first, where time passes only as
 * the script says: so the answers can't differ unless the skill does.
 */
final class Replay {
  /**
   * What came of a step.
   *
   * @param exchange the turn, if the Echo heard of it
   * @param failure why the step could not be done; empty if it could
   */
  record Result(
      int number,
      Step step,
      Optional<Exchange> exchange,
      List<Difference> differences,
      String failure) {
    boolean same() {
      return differences.isEmpty() && failure.isEmpty();
    }
  }

  private final Script script;
  private final LocalSetup setup;
  private final StepRunner runner;
  private final List<Result> results = new ArrayList<>();
  private boolean ended;

  /** Begins: all that was in this home is forgotten. */
  Replay(Script script, LocalSetup setup, ConversationLog conversation) {
    this.script = script;
    this.setup = setup;
    this.runner = new StepRunner(setup, conversation);
    setup.reset(Optional.of(script.starts()));
    conversation.restartRecording();
    conversation.note("A replay begins, in a home as at first: " + script.title());
  }

  Script script() {
    return script;
  }

  /** Whether no step is left to do. */
  boolean over() {
    return ended || results.size() == script.steps().size();
  }

  List<Result> results() {
    return List.copyOf(results);
  }

  boolean same() {
    return results.stream().allMatch(Result::same);
  }

  /** Does the next step; after the last one, time goes on by itself. */
  Result next() {
    Step step = script.steps().get(results.size());
    setup.spotify().advanceClock(step.after());
    Result result = result(step);
    results.add(result);
    if (over()) {
      end();
    }
    return result;
  }

  /** Leaves it at what was done, and lets time go on by itself. */
  void end() {
    if (!ended) {
      ended = true;
      setup.spotify().resumeClock();
    }
  }

  private Result result(Step step) {
    int number = results.size() + 1;
    try {
      Optional<Exchange> exchange = runner.perform(step);
      List<Difference> differences =
          exchange.map(turn -> Outcome.of(turn).differences(step.expected())).orElse(List.of());
      return new Result(number, step, exchange, differences, "");
    } catch (LinkException | IOException | IllegalArgumentException e) {
      return new Result(number, step, Optional.empty(), List.of(), e.getMessage());
    }
  }
}
