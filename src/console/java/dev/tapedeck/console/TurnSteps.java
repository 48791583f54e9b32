package dev.tapedeck.console;

import dev.tapedeck.turn.TurnObserver;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The steps by which the latest turns were answered, as the page shows them. */
final class TurnSteps implements TurnObserver {
  /** More than a turn has. Most callers of the skill never take the steps. */
  private static final int MAX = 60;

  private final Deque<Record> steps = new ArrayDeque<>();

  @Override
  public void note(Supplier<? extends Record> step) {
    Record noted = step.get();
    synchronized (steps) {
      steps.add(noted);
      if (steps.size() > MAX) {
        steps.remove();
      }
    }
  }

  /** Removes and returns the steps since the last call. */
  List<Record> take() {
    synchronized (steps) {
      List<Record> taken = List.copyOf(steps);
      steps.clear();
      return taken;
    }
  }

  /** A step with the name of its type, such as "RankingReport", for JSON. */
  static Map<String, Object> view(Record step) {
    return Map.of("type", step.getClass().getSimpleName(), "step", step);
  }
}
