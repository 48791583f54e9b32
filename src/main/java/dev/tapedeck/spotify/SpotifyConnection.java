package dev.tapedeck.spotify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSink;
import okio.BufferedSource;

/**
 * HTTP connections to Spotify, shared by all turns of a process. It holds nothing about a person.
 */
public final class SpotifyConnection {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final byte[] NO_BODY = {};
  private static final Pattern VALID_IN_HEADER = Pattern.compile("[\\x21-\\x7e]+");

  /** In bytes. More than any expected response; the rest of a longer one is not read. */
  private static final long MAX_RESPONSE = 4L << 20;

  /**
   * Lambda freezes a function between requests, so it does not notice when Spotify closes a
   * connection. After this time without a call a connection is not used again, since a call that
   * fails on it may not be repeated.
   */
  private static final Duration MAX_IDLE = Duration.ofSeconds(60);

  private static final Duration PRIMING_TIMEOUT = Duration.ofSeconds(3);

  private final HttpUrl apiUrl;
  private final InstantSource clock;
  private final RateLimits limits = new RateLimits();
  private final Supplier<OkHttpClient> client;
  private OkHttpClient http;
  private volatile Instant lastUse = Instant.EPOCH;

  /**
   * Opens nothing yet.
   *
   * @param apiUrl the base address, {@code https://api.spotify.com/v1}
   * @throws IllegalArgumentException if it is not an http or https address
   */
  public SpotifyConnection(String apiUrl) {
    this(apiUrl, InstantSource.system(), HttpClients::create);
  }

  SpotifyConnection(String apiUrl, InstantSource clock) {
    this(apiUrl, clock, HttpClients::create);
  }

  private SpotifyConnection(String apiUrl, InstantSource clock, Supplier<OkHttpClient> client) {
    this.apiUrl = HttpUrl.get(apiUrl);
    this.clock = clock;
    this.client = client;
  }

  /**
   * A substitute for the warm-up that answers every call in memory and never uses the network.
   *
   * @param json the body of every response
   */
  public static SpotifyConnection answering(String json) {
    return new SpotifyConnection(
        "http://127.0.0.1/v1", InstantSource.system(), () -> HttpClients.answering(json));
  }

  /**
   * Connects to Spotify ahead of the first call, without sending a request. If it fails, the first
   * call connects.
   */
  public void open() {
    try {
      HttpClients.connect(http(), apiUrl);
      lastUse = clock.instant();
    } catch (IOException unreachable) {
      // The first call connects, and reports a failure if there still is one.
    }
  }

  /**
   * Connects and sends one request without an access token, whose response, an error, is ignored. A
   * snapshot taken afterwards contains the loaded code of a whole exchange.
   */
  public void prime() {
    okhttp3.Call call = http().newCall(new Request.Builder().url(apiUrl).build());
    call.timeout().timeout(PRIMING_TIMEOUT.toNanos(), TimeUnit.NANOSECONDS);
    try (Response response = call.execute()) {
      bytes(response.body().source());
      lastUse = clock.instant();
    } catch (IOException unreachable) {
      // The first call loads that code, and takes longer.
    }
  }

  /** Closes all idle connections; the next call connects again. */
  public void close() {
    http().connectionPool().evictAll();
  }

  /** Created on first use, because initializing TLS dominates the time this class takes. */
  private synchronized OkHttpClient http() {
    if (http == null) {
      http = client.get();
    }
    return http;
  }

  /** Spotify for one listener, with the token that their request brought. */
  public Spotify as(String token, Deadline deadline) {
    return new Spotify(new Sender(this, token, deadline));
  }

  /**
   * Sends a call once.
   *
   * @throws InterruptedIOException if there is no response within the timeout
   * @throws IOException if there is no response for another reason
   */
  Reply exchange(Call call, String token, Duration timeout) throws IOException {
    if (!VALID_IN_HEADER.matcher(token).matches()) {
      return new Reply(401, NO_BODY, ""); // Not valid in a header, so no valid token.
    }
    if (lastUse.plus(MAX_IDLE).isBefore(clock.instant())) {
      close();
    }
    lastUse = clock.instant();
    okhttp3.Call exchange = http().newCall(request(call, token));
    exchange.timeout().timeout(timeout.toNanos(), TimeUnit.NANOSECONDS);
    try (Response response = exchange.execute()) {
      return new Reply(response.code(), body(call, response), response.header("Retry-After", ""));
    } catch (InterruptedIOException late) {
      // The connection may be dead without a close. Otherwise the next call would time out as well.
      close();
      throw late;
    }
  }

  private static byte[] body(Call call, Response response) throws IOException {
    if (call.isGet() || !response.isSuccessful()) {
      return bytes(response.body().source());
    }
    // The body of a successful command is not specified and differs, so it is ignored.
    return call.creates() ? bytesIfAny(response) : NO_BODY;
  }

  /** The status has told already that the call succeeded, so a lost body is no failure. */
  private static byte[] bytesIfAny(Response response) {
    try {
      return bytes(response.body().source());
    } catch (IOException lost) {
      return NO_BODY;
    }
  }

  private static byte[] bytes(BufferedSource body) throws IOException {
    body.request(MAX_RESPONSE);
    Buffer read = body.getBuffer();
    return read.readByteArray(Math.min(read.size(), MAX_RESPONSE));
  }

  private Request request(Call call, String token) {
    HttpUrl.Builder url = apiUrl.newBuilder().addPathSegments(call.path().substring(1));
    call.query().forEach(url::addQueryParameter);
    return new Request.Builder()
        .url(url.build())
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json")
        .method(call.method(), call.isGet() ? null : new OneShotBody(call.body()))
        .build();
  }

  RateLimits limits() {
    return limits;
  }

  /**
   * A response.
   *
   * @param body empty for a successful command, unless it creates a playlist
   * @param retryAfter the value of the header Retry-After, empty if there is none
   */
  record Reply(int status, byte[] body, String retryAfter) {
    boolean isSuccess() {
      return status >= 200 && status < 300;
    }
  }

  /** A body, possibly empty, that OkHttp must not send again by itself. */
  private static final class OneShotBody extends RequestBody {
    private final byte[] bytes;

    OneShotBody(String json) {
      this.bytes = json == null ? new byte[0] : json.getBytes(UTF_8);
    }

    @Override
    public MediaType contentType() {
      return bytes.length == 0 ? null : JSON;
    }

    @Override
    public long contentLength() {
      return bytes.length;
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      sink.write(bytes);
    }
  }
}
