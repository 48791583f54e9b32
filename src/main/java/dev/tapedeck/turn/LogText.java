package dev.tapedeck.turn;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What may be logged of failures and of what strangers sent. */
public final class LogText {
  private static final int FRAMES = 6;

  private static final int LONGEST_LINE = 200;

  private LogText() {}

  /** A stranger's text as one short line, so that it can't forge log lines. */
  public static String line(String text) {
    String line = text.replaceAll("[^\\p{Graph} ]", "?");
    return line.isEmpty() ? "(none)" : line.substring(0, Math.min(LONGEST_LINE, line.length()));
  }

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
