package dev.tapedeck.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

  private final HttpClient http = HttpClient.newHttpClient();
  private final MockWebServer server = new MockWebServer();
  private final CountDownLatch both = new CountDownLatch(2);
  private volatile boolean failed;
  private String origin;

  /**
   * Starts in front of the API at this address.
   *
   * @return the address of the proxy
   */
  public String start(String apiUrl) {
    URI api = URI.create(apiUrl);
    origin = api.getScheme() + "://" + api.getAuthority();
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            both.countDown();
            // A retry must not count as the second call.
            failed = failed || !both.await(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            return failed ? new MockResponse.Builder().code(503).build() : forward(request);
          }
        });
    try {
      server.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return server.url(api.getPath()).toString();
  }

  private MockResponse forward(RecordedRequest request) throws InterruptedException {
    String body = request.getBody() == null ? "" : request.getBody().utf8();
    HttpRequest forwarded =
        HttpRequest.newBuilder(URI.create(origin + request.getTarget()))
            .header("Authorization", request.getHeaders().get("Authorization"))
            .method(request.getMethod(), HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(forwarded, HttpResponse.BodyHandlers.ofString());
      MockResponse.Builder response = new MockResponse.Builder().code(answer.statusCode());
      // A 204 must not have a body, not even an empty one.
      return answer.body().isEmpty() ? response.build() : response.body(answer.body()).build();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
