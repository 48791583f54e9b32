package dev.tapedeck.turn;

import java.util.Map;

/**
 * A request that is answered as another one than Alexa understood; see {@link SecondReading}.
 *
 * @param heard the request as Alexa understood it
 * @param request the request as it is answered
 */
public record Rereading(
    String heard, Map<String, String> heardSlots, String request, Map<String, String> slots) {
  /** Tells the turn's observer, if the request or its slots were changed. */
  static void note(Turn heard, Turn read) {
    if (!read.request().equals(heard.request()) || !read.slots().equals(heard.slots())) {
      read.observer()
          .note(() -> new Rereading(heard.request(), heard.slots(), read.request(), read.slots()));
    }
  }
}
