package dev.tapedeck.spotify;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tapedeck.spotify.IdleConnections.Use;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
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

  private static final Duration PRIMING_TIMEOUT = Duration.ofSeconds(3);

  private final HttpUrl apiUrl;
  private final RateLimits limits;
  private final BoundedDns dns;
  private final Supplier<OkHttpClient> client;
  private OkHttpClient http;

  /**
   * Opens nothing yet.
   *
   * @param apiUrl the base address, {@code https://api.spotify.com/v1}
   * @throws IllegalArgumentException if it is not an http or https address
   */
  public SpotifyConnection(String apiUrl) {
    this(apiUrl, InstantSource.system(), Dns.SYSTEM, HttpClients.PROTOCOLS);
  }

  SpotifyConnection(String apiUrl, InstantSource clock, Dns dns, List<Protocol> protocols) {
    this.apiUrl = HttpUrl.get(apiUrl);
    this.limits = new RateLimits(clock);
    this.dns = new BoundedDns(dns);
    this.client = () -> HttpClients.create(this.dns, new IdleConnections(clock), protocols);
  }

  private SpotifyConnection(Supplier<OkHttpClient> client) {
    this.apiUrl = HttpUrl.get("http://127.0.0.1/v1");
    this.limits = new RateLimits(InstantSource.system());
    this.dns = new BoundedDns(Dns.SYSTEM);
    this.client = client;
  }

  /**
   * A substitute for the warm-up that answers every call in memory and never uses the network.
   *
   * @param json the body of every response
   */
  public static SpotifyConnection answering(String json) {
    return new SpotifyConnection(() -> HttpClients.answering(json));
  }

  /**
   * Connects to Spotify ahead of the first call, without sending a request. If it fails, the first
   * call connects.
   */
  public void open() {
    try {
      HttpClients.connect(http(), apiUrl);
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

  /** Whether a token can be sent. One that can't is no valid token. */
  static boolean isValidInHeader(String token) {
    return VALID_IN_HEADER.matcher(token).matches();
  }

  /**
   * Sends a call once.
   *
   * @param token must be valid in a header
   * @throws NotProcessedException if there is no response, and Spotify has not executed the call
   * @throws InterruptedIOException if there is no response within the timeout
   * @throws IOException if there is no response for another reason
   */
  Reply exchange(Call call, String token, Duration timeout) throws IOException {
    Deadline deadline = Deadline.in(timeout);
    dns.deadline(deadline);
    try {
      return attempt(call, token, call.isIdempotent() ? Use.REPEATABLE : Use.ONCE, deadline);
    } catch (IdleConnections.IdleException notSent) {
      close();
      return attempt(call, token, Use.ANY, deadline);
    } finally {
      dns.deadline(null);
    }
  }

  private Reply attempt(Call call, String token, Use use, Deadline deadline) throws IOException {
    Attempt attempt = new Attempt();
    Request request = request(call, token).tag(Attempt.class, attempt).tag(Use.class, use).build();
    okhttp3.Call exchange = http().newCall(request);
    exchange.timeout().timeout(Math.max(1, deadline.remaining().toNanos()), TimeUnit.NANOSECONDS);
    try (Response response = exchange.execute()) {
      return reply(call, response);
    } catch (IdleConnections.IdleException idle) {
      throw idle;
    } catch (IOException failure) {
      // The other idle connections may be dead as well.
      close();
      throw attempt.notProcessed(failure) ? new NotProcessedException(failure) : failure;
    }
  }

  private static Reply reply(Call call, Response response) throws IOException {
    boolean needed = call.isGet() || !response.isSuccessful();
    byte[] body = needed ? bytes(response.body().source()) : bodyOfCommand(call, response);
    return new Reply(response.code(), body, response.header("Retry-After", ""));
  }

  /**
   * The body of a successful command is not specified. It is read only if it may be an error or
   * describes what was created.
   */
  private static byte[] bodyOfCommand(Call call, Response response) {
    try {
      return call.creates() || isJson(response) ? bytes(response.body().source()) : NO_BODY;
    } catch (IOException incomplete) {
      return NO_BODY; // The status says that the command was executed.
    }
  }

  private static boolean isJson(Response response) {
    MediaType type = response.body().contentType();
    return type != null && type.subtype().equals("json");
  }

  private static byte[] bytes(BufferedSource body) throws IOException {
    body.request(MAX_RESPONSE);
    Buffer read = body.getBuffer();
    return read.readByteArray(Math.min(read.size(), MAX_RESPONSE));
  }

  private Request.Builder request(Call call, String token) {
    HttpUrl.Builder url = apiUrl.newBuilder().addEncodedPathSegments(call.path().substring(1));
    call.query().forEach(url::addQueryParameter);
    return new Request.Builder()
        .url(url.build())
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json")
        .method(call.method(), call.isGet() ? null : new OneShotBody(call.body()));
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
