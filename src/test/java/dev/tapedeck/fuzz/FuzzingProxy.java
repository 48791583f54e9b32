package dev.tapedeck.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/**
 * A proxy in front of the stand-in Spotify that changes its replies at random. A call that it
 * refuses does not reach Spotify, as a refused call has no effect; one that it fails may.
 */
final class FuzzingProxy implements AutoCloseable {
  /**
   * A call of the skill.
   *
   * @param executed whether Spotify executed it
   * @param status that the skill received; 0 if the connection was closed instead
   * @param reply for people: what was changed, or the body
   */
  record Call(
      String method, String target, String body, boolean executed, int status, String reply) {
    boolean isWrite() {
      return !method.equals("GET");
    }

    boolean accepted() {
      return status >= 200 && status < 300;
    }

    @Override
    public String toString() {
      return method + " " + target + " " + body + " -> " + status + " " + reply;
    }
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final MockWebServer server = new MockWebServer();
  private final List<Call> calls = new ArrayList<>();
  private final List<String> planted = new ArrayList<>();
  private final String origin;
  private final String path;
  private volatile Long seed;

  FuzzingProxy(String apiUrl) {
    URI api = URI.create(apiUrl);
    origin = api.getScheme() + "://" + api.getAuthority();
    path = api.getPath();
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            return answer(request);
          }
        });
    try {
      server.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  String apiUrl() {
    return server.url(path).toString();
  }

  /** Passes all replies on unchanged from now on, and forgets the calls. */
  synchronized void unchanged() {
    seed = null;
    calls.clear();
    planted.clear();
  }

  /** Changes replies from now on. */
  synchronized void change(long newSeed) {
    seed = newSeed;
  }

  synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  /** Texts of changed replies, which an answer may repeat. */
  synchronized List<String> planted() {
    return List.copyOf(planted);
  }

  private MockResponse answer(RecordedRequest request) throws InterruptedException {
    Long changing = seed;
    if (changing == null) {
      return unchanged(request);
    }
    Random random = new Random(FuzzRun.mix(changing + 31 * occurrence(request)));
    ReplyMutator mutator = new ReplyMutator(random);
    boolean write = !request.getMethod().equals("GET");
    int choice = random.nextInt(20);
    if (choice < 6) {
      return unchanged(request);
    }
    if (choice < (write ? 13 : 8)) {
      return record(request, mutator, mutator.refusal(), false);
    }
    if (choice < (write ? 17 : 9)) {
      boolean executed = random.nextBoolean() && forward(request).statusCode() < 300;
      return record(request, mutator, mutator.failure(), executed);
    }
    HttpResponse<String> real = forward(request);
    return real.statusCode() < 300
        ? record(request, mutator, mutator.oddSuccess(real.body()), true)
        : unchanged(request, real);
  }

  /** Differs between calls of a turn, and not between runs, in whatever order calls arrive. */
  private synchronized long occurrence(RecordedRequest request) {
    String line = request.getMethod() + request.getTarget() + body(request);
    long before = calls.stream().filter(c -> (c.method + c.target + c.body).equals(line)).count();
    return line.hashCode() + 7919 * before;
  }

  private MockResponse unchanged(RecordedRequest request) throws InterruptedException {
    return unchanged(request, forward(request));
  }

  private MockResponse unchanged(RecordedRequest request, HttpResponse<String> real) {
    MockResponse.Builder reply =
        new MockResponse.Builder().code(real.statusCode()).setHeader("Connection", "close");
    // A 204 must not have a body, not even an empty one.
    MockResponse built = real.body().isEmpty() ? reply.build() : reply.body(real.body()).build();
    note(request, real.statusCode() < 300, real.statusCode(), real.body());
    return built;
  }

  private MockResponse record(
      RecordedRequest request, ReplyMutator mutator, MockResponse reply, boolean executed) {
    int status = reply.getOnResponseStart() == null ? reply.getCode() : 0;
    note(request, executed, status, mutator.changes());
    synchronized (this) {
      planted.addAll(mutator.planted());
    }
    return reply;
  }

  private synchronized void note(
      RecordedRequest request, boolean executed, int status, String reply) {
    String shown = reply.substring(0, Math.min(300, reply.length()));
    calls.add(
        new Call(request.getMethod(), request.getTarget(), body(request), executed, status, shown));
  }

  private HttpResponse<String> forward(RecordedRequest request) throws InterruptedException {
    HttpRequest forwarded =
        HttpRequest.newBuilder(URI.create(origin + request.getTarget()))
            .header("Authorization", request.getHeaders().get("Authorization"))
            .method(request.getMethod(), HttpRequest.BodyPublishers.ofString(body(request)))
            .build();
    try {
      return http.send(forwarded, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String body(RecordedRequest request) {
    return request.getBody() == null ? "" : request.getBody().utf8();
  }

  @Override
  public void close() {
    server.close();
  }
}
