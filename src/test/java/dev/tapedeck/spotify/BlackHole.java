package dev.tapedeck.spotify;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A TCP proxy in front of a server. Its connections can become silent: they stay open, but no byte
 * gets through any more in either direction.
 */
final class BlackHole implements AutoCloseable {
  private final ServerSocket listener;
  private final int target;
  private final List<Link> links = new CopyOnWriteArrayList<>();

  /** A connection and its continuation to the server. */
  private static final class Link {
    private final Socket client;
    private final Socket server;
    private volatile boolean silent;

    Link(Socket client, Socket server) {
      this.client = client;
      this.server = server;
    }

    void copy(Socket from, Socket to) {
      byte[] buffer = new byte[8192];
      try {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          if (!silent) {
            out.write(buffer, 0, read);
          }
        }
        if (!silent) {
          to.close();
        }
      } catch (IOException closed) {
        // The end of this direction.
      }
    }

    void close() throws IOException {
      client.close();
      server.close();
    }
  }

  BlackHole(int targetPort) throws IOException {
    target = targetPort;
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** The number of connections so far. */
  int connections() {
    return links.size();
  }

  /** Silences the connections that are open now. Later ones work. */
  void silence() {
    links.forEach(link -> link.silent = true);
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listener.accept();
        client.setTcpNoDelay(true);
        Link link = new Link(client, new Socket(InetAddress.getLoopbackAddress(), target));
        link.server.setTcpNoDelay(true);
        links.add(link);
        start(() -> link.copy(link.client, link.server));
        start(() -> link.copy(link.server, link.client));
      }
    } catch (IOException closed) {
      // The end of the test.
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "black-hole");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Link link : links) {
      link.close();
    }
  }
}
