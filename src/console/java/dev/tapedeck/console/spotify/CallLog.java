package dev.tapedeck.console.spotify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The latest calls of the Web API, oldest first, up to a limit. */
final class CallLog {
  private static final int MAX_CALLS = 2_000;

  private final Deque<RecordedCall> calls = new ArrayDeque<>();

  synchronized void add(RecordedCall call) {
    calls.addLast(call);
    if (calls.size() > MAX_CALLS) {
      calls.removeFirst();
    }
  }

  synchronized List<RecordedCall> all() {
    return List.copyOf(calls);
  }

  synchronized void clear() {
    calls.clear();
  }
}
