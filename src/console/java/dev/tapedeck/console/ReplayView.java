package dev.tapedeck.console;

import dev.tapedeck.console.script.Difference;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A replay as the page shows it.
 *
 * @param done the number of steps done
 * @param over whether all steps are done, or the replay was stopped
 * @param different the numbers of the steps whose outcome differs from the script
 */
record ReplayView(String title, int done, int steps, boolean over, List<Integer> different) {
  static ReplayView of(Replay replay) {
    return new ReplayView(
        replay.script().title(),
        replay.results().size(),
        replay.script().steps().size(),
        replay.over(),
        replay.results().stream()
            .filter(result -> !result.same())
            .map(Replay.Result::number)
            .toList());
  }

  /** A note about a step whose outcome differs. */
  static String difference(Replay.Result result) {
    if (!result.failure().isEmpty()) {
      return "Failed: " + result.step().describe() + ". " + result.failure();
    }
    return "Different from the script. "
        + result.differences().stream()
            .map(ReplayView::difference)
            .collect(Collectors.joining(" "));
  }

  private static String difference(Difference difference) {
    String expected =
        difference.expected().isEmpty() ? "nothing" : "“" + difference.expected() + "”";
    return "Expected " + difference.field() + ": " + expected + ".";
  }
}
