package dev.tapedeck;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A Spotify server with TLS and HTTP/2 that counts its connections. */
final class TlsSpotify implements AutoCloseable {
  private static final String PASSWORD = "changeit";

  private final MockWebServer server = new MockWebServer();
  private final List<Socket> connections = new CopyOnWriteArrayList<>();
  private final Path keys;

  TlsSpotify(Path folder, Dispatcher dispatcher) throws Exception {
    keys = folder.resolve("keys.p12");
    makeKeys();
    server.setDispatcher(dispatcher);
    server.setServerSocketFactory(new CountingSocketFactory());
    server.useHttps(context().getSocketFactory());
    server.start(InetAddress.getByName("localhost"), 0);
  }

  String url() {
    return "https://localhost:" + server.getPort() + "/v1";
  }

  /** The JVM options that make a JVM trust the certificate of this server. */
  String[] trust() {
    return new String[] {
      "-Djavax.net.ssl.trustStore=" + keys, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD
    };
  }

  int requests() {
    return server.getRequestCount();
  }

  /** Takes the first request that was not taken yet; waits for one if necessary. */
  RecordedRequest nextRequest() throws InterruptedException {
    return server.takeRequest();
  }

  /** The number of connections so far, open or closed. */
  int connections() {
    return connections.size();
  }

  /** Waits up to five seconds for this number of open connections; false if it is not reached. */
  boolean awaitOpen(int number) throws InterruptedException {
    return await(() -> connections.stream().filter(c -> !c.isClosed()).count() == number);
  }

  private static boolean await(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(5));
    while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
    return condition.getAsBoolean();
  }

  @Override
  public void close() {
    server.close();
  }

  private void makeKeys() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-genkeypair", "-alias", "spotify", "-keyalg", "EC"));
    command.addAll(List.of("-dname", "CN=localhost", "-ext", "SAN=dns:localhost"));
    command.addAll(List.of("-keystore", keys.toString(), "-storepass", PASSWORD));
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(keytool.getInputStream().readAllBytes());
    if (keytool.waitFor() != 0) {
      throw new IOException("keytool: " + output);
    }
  }

  private SSLContext context() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(keys)) {
      store.load(file, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private final class CountingSocketFactory extends ServerSocketFactory {
    @Override
    public ServerSocket createServerSocket() throws IOException {
      return new ServerSocket() {
        @Override
        public Socket accept() throws IOException {
          Socket connection = super.accept();
          connections.add(connection);
          return connection;
        }
      };
    }

    @Override
    public ServerSocket createServerSocket(int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
      throw new UnsupportedOperationException();
    }
  }
}
