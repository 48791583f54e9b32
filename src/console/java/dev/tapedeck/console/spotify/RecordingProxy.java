package dev.tapedeck.console.spotify;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A reverse proxy on this machine for the real Web API. It records each call without its token, so
 * that the page can show the calls.
 */
public final class RecordingProxy implements AutoCloseable {
  /** Longer than the skill's own timeout. */
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private static final List<String> REQUEST_HEADERS =
      List.of("Authorization", "Accept", "Content-Type");
  private static final List<String> RESPONSE_HEADERS = List.of("Content-Type", "Retry-After");

  private final String apiUrl;
  private final CallLog calls = new CallLog();
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(3))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Javalin server = Javalin.create(this::configure);

  private RecordingProxy(String apiUrl) {
    this.apiUrl = apiUrl;
  }

  /**
   * Starts on any free port.
   *
   * @param apiUrl the base URL of the real Web API, as in SPOTIFY_API_URL
   */
  public static RecordingProxy start(String apiUrl) throws IOException {
    RecordingProxy proxy = new RecordingProxy(apiUrl);
    Loopback.start(proxy.server, 0);
    return proxy;
  }

  /** The base URL of this proxy. */
  public String apiUrl() {
    return new Urls(server::port).api();
  }

  /** The latest calls, oldest first. */
  public List<RecordedCall> calls() {
    return calls.all();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.routes.before(LocalRequestFilter::checkHost);
    for (HandlerType method : HandlerType.commonHttp()) {
      config.routes.addHttpHandler(method, "/v1/*", this::forward);
    }
  }

  private void forward(Context ctx) {
    Instant at = Instant.now();
    long start = System.nanoTime();
    ApiRequest request = ApiRequest.of(ctx);
    int status = answer(ctx, request);
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    calls.add(
        new RecordedCall(request.method(), request.target(), request.body(), status, millis, at));
  }

  /**
   * Forwards the request and the response; returns the status, or 0 if the connection to Spotify
   * failed and this one was reset.
   */
  private int answer(Context ctx, ApiRequest request) {
    try {
      HttpResponse<byte[]> response =
          client.send(forwardedRequest(ctx, request), BodyHandlers.ofByteArray());
      ctx.status(response.statusCode());
      for (String name : RESPONSE_HEADERS) {
        response.headers().firstValue(name).ifPresent(value -> ctx.header(name, value));
      }
      ctx.result(response.body());
      return response.statusCode();
    } catch (IOException e) {
      ResponseSender.send(ApiResponse.CONNECTION_RESET, ctx);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ResponseSender.send(ApiResponse.CONNECTION_RESET, ctx);
    }
    return 0;
  }

  private HttpRequest forwardedRequest(Context ctx, ApiRequest request) {
    byte[] body = ctx.bodyAsBytes();
    HttpRequest.Builder forwarded =
        HttpRequest.newBuilder(URI.create(apiUrl + request.target()))
            .timeout(TIMEOUT)
            .method(
                request.method(),
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    for (String name : REQUEST_HEADERS) {
      if (ctx.header(name) != null) {
        forwarded.header(name, ctx.header(name));
      }
    }
    return forwarded.build();
  }

  @Override
  public void close() {
    server.stop();
  }
}
