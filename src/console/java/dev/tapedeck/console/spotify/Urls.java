package dev.tapedeck.console.spotify;

import java.util.function.IntSupplier;

/**
 * The addresses that answers point to.
 *
 * @param port asked late, as a free port is known only once the server runs
 */
record Urls(IntSupplier port) {
  String site() {
    return "http://127.0.0.1:" + port.getAsInt();
  }

  String api() {
    return site() + "/v1";
  }

  String art(String id, int pixels) {
    return site() + "/stand-in/art/" + id + ".svg?width=" + pixels;
  }
}
