package dev.tapedeck.console;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Checks that a port is free before Javalin binds it, because Javalin logs a stack trace if it is
 * not.
 */
final class Ports {
  private Ports() {}

  /**
   * Checks that a port can be bound.
   *
   * @throws BindException if it is in use or not permitted
   */
  static void check(int port) throws BindException {
    try {
      new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1")).close();
    } catch (IOException e) {
      throw new BindException(
          "Port " + port + " is not available (" + e.getMessage() + "); try --port.");
    }
  }
}
