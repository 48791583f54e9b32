package dev.tapedeck.console.spotify;

import java.util.function.IntSupplier;

/**
 * The URLs in responses.
 *
 * @param port a supplier, because a free port is only known after the server has started
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
