package dev.tapedeck.console.spotify;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Starts servers on the loopback address, where no other machine can reach them. */
final class Loopback {
  private static final String HOST = "127.0.0.1";

  private Loopback() {}

  /**
   * Starts a server.
   *
   * @param port 0 for any free one
   * @throws BindException if the port is in use
   */
  static void start(Javalin server, int port) throws IOException {
    // Checked first, because Javalin logs a stack trace if the port is in use.
    new ServerSocket(port, 1, InetAddress.getByName(HOST)).close();
    try {
      server.start(HOST, port);
    } catch (JavalinBindException e) {
      server.stop();
      BindException inUse = new BindException("Port " + port + " on " + HOST + " is in use");
      inUse.initCause(e);
      throw inUse;
    }
  }
}
