package dev.tapedeck.turn;

import java.util.Map;

/**
 * A request that the {@link SecondReading} changed.
 *
 * @param heard the request as Alexa understood it
 * @param request the request as it is answered
 */
public record Rereading(
    String heard, Map<String, String> heardSlots, String request, Map<String, String> slots) {
  static Rereading of(Turn.Heard heard, Turn turn) {
    return new Rereading(heard.request(), heard.slots(), turn.request(), turn.slots());
  }
}
