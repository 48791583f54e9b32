package dev.tapedeck.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/**
 * A proxy in front of Spotify that answers nothing until two calls wait at the same time. A call
 * that waits alone for three seconds gets a 503, and so do all after it.
 */
public final class ConcurrentCallsProxy implements AutoCloseable {
  private static final int TIMEOUT_SECONDS = 3;

  private final MockWebServer server = new MockWebServer();
  private final CountDownLatch both = new CountDownLatch(2);
  private volatile boolean failed;

  /**
   * Starts in front of the API at this address.
   *
   * @return the address of the proxy
   */
  public String start(String apiUrl) {
    ForwardedCalls spotify = new ForwardedCalls(apiUrl);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            both.countDown();
            // A retry must not count as the second call.
            failed = failed || !both.await(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            return failed
                ? new MockResponse.Builder().code(503).build()
                : spotify.forward(request, body -> body);
          }
        });
    try {
      server.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return server.url(spotify.path()).toString();
  }

  @Override
  public void close() {
    server.close();
  }
}
