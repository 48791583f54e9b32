package dev.tapedeck.command;

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

/** A gate before Spotify that opens when two calls wait at it, and is a broken one for a single. */
final class Gate implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 3;

  private final HttpClient http = HttpClient.newHttpClient();
  private final MockWebServer server = new MockWebServer();
  private final CountDownLatch both = new CountDownLatch(2);
  private volatile boolean broken;
  private String origin;

  /** Stands before that address; gives its own. */
  String before(String apiUrl) {
    URI api = URI.create(apiUrl);
    origin = api.getScheme() + "://" + api.getAuthority();
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            both.countDown();
            // Who waited in vain may not open it with a second try.
            broken = broken || !both.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return broken ? new MockResponse.Builder().code(503).build() : passOn(request);
          }
        });
    try {
      server.start();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return server.url(api.getPath()).toString();
  }

  private MockResponse passOn(RecordedRequest request) throws InterruptedException {
    String body = request.getBody() == null ? "" : request.getBody().utf8();
    HttpRequest passed =
        HttpRequest.newBuilder(URI.create(origin + request.getTarget()))
            .header("Authorization", request.getHeaders().get("Authorization"))
            .method(request.getMethod(), HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(passed, HttpResponse.BodyHandlers.ofString());
      MockResponse.Builder passedBack = new MockResponse.Builder().code(answer.statusCode());
      // A 204 has no body, not even one of no bytes.
      return answer.body().isEmpty() ? passedBack.build() : passedBack.body(answer.body()).build();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
