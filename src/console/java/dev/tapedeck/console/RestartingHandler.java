package dev.tapedeck.console;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * Creates a new instance of the skill whenever a fault was switched on or off. An instance keeps
 * the Retry-After of a rate limit for up to an hour, which would outlast the switch.
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
