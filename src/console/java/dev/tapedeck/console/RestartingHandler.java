package dev.tapedeck.console;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * The skill in a new process, as it were, whenever a trouble was switched on or off: a process
 * remembers for how long Spotify asked to be left alone, and nobody at a switch wants to wait an
 * hour.
 */
final class RestartingHandler implements RequestStreamHandler {
  private final IntSupplier switchings;
  private final Supplier<RequestStreamHandler> fresh;
  private RequestStreamHandler skill;
  private int since;

  RestartingHandler(IntSupplier switchings, Supplier<RequestStreamHandler> fresh) {
    this.switchings = switchings;
    this.fresh = fresh;
    this.since = switchings.getAsInt();
    this.skill = fresh.get();
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    current().handleRequest(input, output, context);
  }

  private synchronized RequestStreamHandler current() {
    int now = switchings.getAsInt();
    if (now != since) {
      since = now;
      skill = fresh.get();
    }
    return skill;
  }
}
