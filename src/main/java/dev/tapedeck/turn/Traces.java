package dev.tapedeck.turn;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Stack traces that may be logged. */
public final class Traces {
  private static final int FRAMES = 6;

  private Traces() {}

  /**
   * The kind of an unforeseen failure and where it happened, in one line. Its message is left out:
   * libraries quote in it what they could not read, and that may be a token.
   */
  public static String of(Throwable failure) {
    String frames =
        Arrays.stream(failure.getStackTrace())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < "));
    String cause = failure.getCause() == null ? "" : ", caused by " + of(failure.getCause());
    return failure.getClass().getName() + " at " + frames + cause;
  }
}
