package dev.tapedeck.console;

import dev.tapedeck.console.script.Difference;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A replay as the page shows it.
 *
 * @param done how many steps of all
 * @param over whether none is left, or somebody stopped it
 * @param different the numbers of the steps that were not as the script has them
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

  /** What was different in a step, for the transcript. */
  static String difference(Replay.Result result) {
    if (!result.failure().isEmpty()) {
      return "Could not be done: " + result.step().describe() + ". " + result.failure();
    }
    return "Different from the script. "
        + result.differences().stream()
            .map(ReplayView::difference)
            .collect(Collectors.joining(" "));
  }

  private static String difference(Difference difference) {
    String was = difference.expected().isEmpty() ? "nothing" : "“" + difference.expected() + "”";
    return "The " + difference.field() + " was " + was + ".";
  }
}
