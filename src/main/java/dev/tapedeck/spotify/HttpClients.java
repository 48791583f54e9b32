package dev.tapedeck.spotify;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import okhttp3.Call;
import okhttp3.CipherSuite;
import okhttp3.Connection;
import okhttp3.ConnectionSpec;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;

/** How OkHttp is set up, and how it connects before there is something to send. */
final class HttpClients {
  private static final Duration CONNECTING = Duration.ofSeconds(3);

  private HttpClients() {}

  /** A client for calls to that address. */
  static OkHttpClient of(HttpUrl apiUrl) {
    // Without TLS in the list OkHttp does not get it ready.
    return careful(apiUrl.isHttps() ? tls() : ConnectionSpec.CLEARTEXT).build();
  }

  /** A client whose calls end in memory. */
  static OkHttpClient of(Rehearsal rehearsal) {
    return careful(ConnectionSpec.CLEARTEXT)
        .socketFactory(rehearsal)
        .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
        .build();
  }

  private static OkHttpClient.Builder careful(ConnectionSpec connections) {
    return new OkHttpClient.Builder()
        // OkHttp would repeat a call whose connection broke, also one that may have happened.
        .retryOnConnectionFailure(false)
        // A redirect would carry the token to an address that nobody chose.
        .followRedirects(false)
        .connectTimeout(CONNECTING)
        // Every call has a timeout of its own; these would only be two more clocks.
        .readTimeout(Duration.ZERO)
        .writeTimeout(Duration.ZERO)
        .connectionPool(HttpThreads.unattended())
        .connectionSpecs(List.of(connections));
  }

  /**
   * ChaCha20 first, since the one compiler that Lambda's Java has knows none of the processor's
   * instructions for AES and takes several times as long with it; AES-128 for a server that prefers
   * it, which every server of TLS 1.3 has to know.
   */
  private static ConnectionSpec tls() {
    return new ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
        .cipherSuites(
            CipherSuite.TLS_CHACHA20_POLY1305_SHA256,
            CipherSuite.TLS_AES_128_GCM_SHA256,
            CipherSuite.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
            CipherSuite.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
            CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
            CipherSuite.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256)
        .build();
  }

  /**
   * Connects, and leaves the connection in the pool for the first call.
   *
   * @throws IOException if there is no connection to be had
   */
  static void connect(OkHttpClient client, HttpUrl url) throws IOException {
    OkHttpClient connecting =
        client.newBuilder().eventListener(new Connected.Listener()).callTimeout(CONNECTING).build();
    try {
      connecting.newCall(new Request.Builder().url(url).build()).execute().close();
    } catch (Connected connected) {
      // As it was to be.
    }
  }

  /**
   * Ends a call when it has its connection and before it is sent. OkHttp does not provide for it: a
   * call that fails later takes a connection of HTTP/1.1 with it.
   */
  private static final class Connected extends RuntimeException {
    private Connected() {
      super(null, null, false, false);
    }

    private static final class Listener extends EventListener {
      @Override
      public void connectionAcquired(Call call, Connection connection) {
        throw new Connected();
      }
    }
  }
}
