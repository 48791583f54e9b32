package dev.tapedeck.turn;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Texts that are safe to log: without tokens, and without line breaks from a request. */
public final class LogText {
  private static final int FRAMES = 6;

  private static final int LONGEST_LINE = 200;

  private LogText() {}

  /** A text from a request as one short line, against log injection. */
  public static String line(String text) {
    String line = text.replaceAll("[^\\p{Graph} ]", "?");
    return line.isEmpty() ? "(none)" : line.substring(0, Math.min(LONGEST_LINE, line.length()));
  }

  /**
   * The class and first stack frames of an unexpected exception and its causes, in one line. The
   * message is left out: libraries quote their input in it, which may contain a token.
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
