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
 * Replays a script step by step, from the initial state and with a frozen clock that only the
 * script advances. So an answer differs only if the skill changed.
 */
final class Replay {
  /**
   * The result of a step.
   *
   * @param exchange the turn, if the step is one
   * @param failure why the step failed; empty if it did not
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

  /** Starts the replay; resets the setup. */
  Replay(Script script, LocalSetup setup, ConversationLog conversation) {
    this.script = script;
    this.setup = setup;
    this.runner = new StepRunner(setup, conversation);
    setup.reset(Optional.of(script.starts()));
    conversation.restartRecording();
    conversation.note("Replay started from the initial state: " + script.title());
  }

  Script script() {
    return script;
  }

  /** Whether all steps are done, or the replay was stopped. */
  boolean over() {
    return ended || results.size() == script.steps().size();
  }

  List<Result> results() {
    return List.copyOf(results);
  }

  boolean same() {
    return results.stream().allMatch(Result::same);
  }

  /** Runs the next step. After the last one the clock runs again. */
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

  /** Stops the replay and lets the clock run again. */
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
