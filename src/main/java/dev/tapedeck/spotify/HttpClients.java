package dev.tapedeck.spotify;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.CipherSuite;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Configures OkHttp, and opens connections before there is a request to send. */
final class HttpClients {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);

  /** The protocols that Spotify speaks. */
  static final List<Protocol> PROTOCOLS = List.of(Protocol.HTTP_2, Protocol.HTTP_1_1);

  /**
   * A connection of HTTP/2 is closed if a ping is not answered by the time of the next. So a call
   * on a dead connection fails after at most twice this time, and a turn has time for a second
   * attempt.
   */
  private static final Duration PING_INTERVAL = Duration.ofMillis(1500);

  private static final int MAX_IDLE_CONNECTIONS = 5;

  /** Longer than any connection is used again; ends the pings of an idle one. */
  private static final long KEEP_ALIVE_SECONDS = 15;

  /**
   * TLS 1.3 with ChaCha20 before AES. Lambda runs Java with the first JIT compiler only, which does
   * not use the CPU's AES instructions: AES then takes a fourth of a turn's CPU time.
   */
  private static final ConnectionSpec CHACHA20_FIRST =
      new ConnectionSpec.Builder(ConnectionSpec.RESTRICTED_TLS)
          .cipherSuites(
              CipherSuite.TLS_CHACHA20_POLY1305_SHA256,
              CipherSuite.TLS_AES_128_GCM_SHA256,
              CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
              CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256)
          .build();

  private HttpClients() {}

  /**
   * A client for calls to Spotify.
   *
   * @param protocols those to offer, in the order of preference
   */
  static OkHttpClient create(Dns dns, IdleConnections idle, List<Protocol> protocols) {
    return builder()
        .connectionSpecs(List.of(CHACHA20_FIRST, ConnectionSpec.CLEARTEXT))
        .protocols(protocols)
        .dns(dns)
        .connectionPool(
            new ConnectionPool(MAX_IDLE_CONNECTIONS, KEEP_ALIVE_SECONDS, TimeUnit.SECONDS))
        .pingInterval(PING_INTERVAL)
        .eventListenerFactory(Attempt::of)
        .addNetworkInterceptor(idle)
        .addNetworkInterceptor(HttpClients::withoutRetryAfter)
        .build();
  }

  /**
   * Removes Retry-After from a 503. At zero OkHttp would send the call again, and at a value that
   * is no int it fails.
   */
  private static Response withoutRetryAfter(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    return response.code() == HttpURLConnection.HTTP_UNAVAILABLE
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }

  /**
   * A client that never uses the network.
   *
   * @param json the body with which every call is answered, with status 200
   */
  static OkHttpClient answering(String json) {
    return builder()
        // Without TLS in the list OkHttp does not load the trust store, which create() loads.
        .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
        .addInterceptor(chain -> answer(chain.request(), json))
        .build();
  }

  private static OkHttpClient.Builder builder() {
    return new OkHttpClient.Builder()
        // OkHttp would repeat a call whose connection broke, even if Spotify has executed it.
        .retryOnConnectionFailure(false)
        // A redirect would send the token to another address.
        .followRedirects(false)
        .socketFactory(new NoDelaySocketFactory())
        .connectTimeout(CONNECT_TIMEOUT)
        // Every call has a timeout for the whole call, so reading and writing need none.
        .readTimeout(Duration.ZERO)
        .writeTimeout(Duration.ZERO);
  }

  private static Response answer(Request request, String json) {
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_2)
        .code(200)
        .message("OK")
        .body(ResponseBody.create(json, MediaType.get("application/json")))
        .build();
  }

  /**
   * Connects without sending a request. OkHttp connects only for a call, so this starts one and
   * fails it in a network interceptor, which runs between connecting and sending. A connection of
   * HTTP/2, which Spotify offers, then stays in the pool for the next call. OkHttp closes one of
   * HTTP/1.1, so the next call connects again.
   *
   * @throws IOException if connecting fails
   */
  static void connect(OkHttpClient client, HttpUrl url) throws IOException {
    OkHttpClient connecting =
        client
            .newBuilder()
            .addNetworkInterceptor(HttpClients::stopBeforeSending)
            .callTimeout(CONNECT_TIMEOUT)
            .build();
    try {
      connecting.newCall(new Request.Builder().url(url).build()).execute().close();
    } catch (ConnectedException connected) {
      // Expected: this is how the call ends when the connection is ready.
    }
  }

  private static Response stopBeforeSending(Interceptor.Chain chain) throws IOException {
    throw new ConnectedException();
  }

  private static final class ConnectedException extends IOException {
    ConnectedException() {
      super("connected; nothing to send");
    }
  }
}
