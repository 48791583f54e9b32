package dev.tapedeck.console;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Asks for ports of this machine before a server does, which would fail noisily. */
final class Ports {
  private Ports() {}

  /**
   * Makes sure that a port can be had.
   *
   * @throws BindException if it is taken, or may not be taken by us
   */
  static void check(int port) throws BindException {
    try {
      new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1")).close();
    } catch (IOException e) {
      throw new BindException(
          "Port " + port + " can't be had (" + e.getMessage() + "); try --port.");
    }
  }
}
