package dev.tapedeck.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Captures standard error, where the log goes, separately for each thread.
 *
 * <p>Closing it restores the original stream.
 */
final class CapturedLog implements AutoCloseable {
  private final PrintStream original = System.err;
  private final ThreadLocal<ByteArrayOutputStream> lines =
      ThreadLocal.withInitial(ByteArrayOutputStream::new);

  private CapturedLog() {}

  static CapturedLog start() {
    CapturedLog log = new CapturedLog();
    System.setErr(new PrintStream(log.new ByThread(), true, UTF_8));
    return log;
  }

  /** What this thread logged since the last call of this method. */
  String take() {
    String text = lines.get().toString(UTF_8);
    lines.get().reset();
    return text;
  }

  @Override
  public void close() {
    System.setErr(original);
  }

  private final class ByThread extends OutputStream {
    @Override
    public void write(int character) {
      lines.get().write(character);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
      lines.get().write(bytes, start, length);
    }
  }
}
