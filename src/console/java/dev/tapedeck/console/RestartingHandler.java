package dev.tapedeck.console;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Supplier;

/**
 * Creates a new instance of the skill whenever a fault was switched on or off, or the memory was
 * replaced. An instance keeps the Retry-After of a rate limit for up to an hour, which would
 * outlast the switch.
 */
final class RestartingHandler implements RequestStreamHandler {
  private final Supplier<?> state;
  private final Supplier<RequestStreamHandler> factory;
  private RequestStreamHandler skill;
  private Object lastState;

  /**
   * @param state an instance is used as long as this value stays equal
   */
  RestartingHandler(Supplier<?> state, Supplier<RequestStreamHandler> factory) {
    this.state = state;
    this.factory = factory;
    this.lastState = state.get();
    this.skill = factory.get();
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    current().handleRequest(input, output, context);
  }

  private synchronized RequestStreamHandler current() {
    Object now = state.get();
    if (!now.equals(lastState)) {
      lastState = now;
      skill = factory.get();
    }
    return skill;
  }
}
