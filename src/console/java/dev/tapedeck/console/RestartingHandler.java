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
  private final IntSupplier faultChangeCount;
  private final Supplier<RequestStreamHandler> factory;
  private RequestStreamHandler skill;
  private int lastFaultChange;

  RestartingHandler(IntSupplier faultChangeCount, Supplier<RequestStreamHandler> factory) {
    this.faultChangeCount = faultChangeCount;
    this.factory = factory;
    this.lastFaultChange = faultChangeCount.getAsInt();
    this.skill = factory.get();
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    current().handleRequest(input, output, context);
  }

  private synchronized RequestStreamHandler current() {
    int now = faultChangeCount.getAsInt();
    if (now != lastFaultChange) {
      lastFaultChange = now;
      skill = factory.get();
    }
    return skill;
  }
}
