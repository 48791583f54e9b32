package dev.tapedeck.spotify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
 * The way to Spotify that a warm Lambda keeps open for everybody: connections, and nothing about a
 * person.
 */
public final class SpotifyConnection {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final byte[] NO_BODY = {};
  private static final Pattern SENDABLE = Pattern.compile("[\\x21-\\x7e]+");

  /** More than any answer that is asked for; what is longer can't be meant for us. */
  private static final long LONGEST_ANSWER = 4L << 20;

  /**
   * Lambda freezes a function between requests, and nobody hears then that the other side hangs up.
   * After such a silence no call is risked on the old connection: some may not be sent twice.
   */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);

  private final HttpUrl apiUrl;
  private final InstantSource clock;
  private final RateLimits limits = new RateLimits();
  private final Optional<Rehearsal> rehearsal;
  private OkHttpClient http;
  private volatile Instant lastUse = Instant.EPOCH;

  /**
   * Opens nothing yet.
   *
   * @param apiUrl the base address, {@code https://api.spotify.com/v1}
   * @throws IllegalArgumentException if it is not an http or https address
   */
  public SpotifyConnection(String apiUrl) {
    this(apiUrl, InstantSource.system(), Optional.empty());
  }

  SpotifyConnection(String apiUrl, InstantSource clock) {
    this(apiUrl, clock, Optional.empty());
  }

  private SpotifyConnection(String apiUrl, InstantSource clock, Optional<Rehearsal> rehearsal) {
    this.apiUrl = HttpUrl.get(apiUrl);
    this.clock = clock;
    this.rehearsal = rehearsal;
  }

  /**
   * A connection to nobody: calls go as far as they would with Spotify, but for TLS and the
   * network.
   *
   * @param answer the body that every call gets
   */
  public static SpotifyConnection rehearsing(String answer) {
    Rehearsal rehearsal = new Rehearsal(answer);
    return new SpotifyConnection(
        "http://127.0.0.1/v1", InstantSource.system(), Optional.of(rehearsal));
  }

  /**
   * Connects to Spotify ahead of the first call, which then need not wait for it, and calls
   * nothing. Where that fails nothing is lost: the first call connects.
   */
  public void open() {
    try {
      HttpClients.connect(http(), apiUrl);
      lastUse = clock.instant();
    } catch (IOException unreachable) {
      // The first call will find out.
    }
  }

  /** Closes all connections that no call is using; the next call connects anew. */
  public void close() {
    http().connectionPool().evictAll();
  }

  /** Made when first needed: getting TLS ready takes longer than all else. */
  private synchronized OkHttpClient http() {
    if (http == null) {
      http = rehearsal.map(HttpClients::of).orElseGet(() -> HttpClients.of(apiUrl));
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
   * @throws IOException if no answer came, {@link InterruptedIOException} if none in time
   */
  Reply exchange(Call call, String token, Duration timeout) throws IOException {
    if (!SENDABLE.matcher(token).matches()) {
      return new Reply(401, NO_BODY, ""); // No header can carry it, so no server would know it.
    }
    if (lastUse.plus(LONGEST_SILENCE).isBefore(clock.instant())) {
      close();
    }
    lastUse = clock.instant();
    okhttp3.Call exchange = http().newCall(request(call, token));
    exchange.timeout().timeout(timeout.toNanos(), TimeUnit.NANOSECONDS);
    try (Response response = exchange.execute()) {
      // What a successful command answers is not dependable, so nobody shall read it.
      boolean toRead = call.isGet() || !response.isSuccessful();
      byte[] body = toRead ? bytes(response.body().source()) : NO_BODY;
      return new Reply(response.code(), body, response.header("Retry-After", ""));
    } catch (InterruptedIOException late) {
      // Maybe the connection is dead and nobody could say so: the next call shall not find out too.
      close();
      throw late;
    }
  }

  private static byte[] bytes(BufferedSource body) throws IOException {
    body.request(LONGEST_ANSWER);
    Buffer read = body.getBuffer();
    return read.readByteArray(Math.min(read.size(), LONGEST_ANSWER));
  }

  private Request request(Call call, String token) {
    HttpUrl.Builder url = apiUrl.newBuilder().addPathSegments(call.path().substring(1));
    call.query().forEach(url::addQueryParameter);
    return new Request.Builder()
        .url(url.build())
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json")
        .method(call.method(), call.isGet() ? null : new Once(call.body()))
        .build();
  }

  RateLimits limits() {
    return limits;
  }

  /**
   * An answer: its body only where it may be read.
   *
   * @param retryAfter the header as it came, empty if there is none
   */
  record Reply(int status, byte[] body, String retryAfter) {
    boolean isSuccess() {
      return status >= 200 && status < 300;
    }
  }

  /** A body, possibly of no bytes, that OkHttp may not send twice by itself. */
  private static final class Once extends RequestBody {
    private final byte[] bytes;

    Once(String json) {
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
