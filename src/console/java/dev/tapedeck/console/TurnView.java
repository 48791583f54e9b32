package dev.tapedeck.console;

import dev.tapedeck.console.alexa.Echo;
import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.console.alexa.TokenRedaction;
import dev.tapedeck.console.spotify.RecordedCall;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One turn as the page shows it. */
final class TurnView {
  private TurnView() {}

  /**
   * All that the page shows of a turn, with redacted tokens.
   *
   * @param voice the name of the recognized voice, or empty
   * @param steps how the skill came to the answer
   * @param calls the calls to Spotify
   */
  static Map<String, Object> of(
      Exchange exchange, Echo echo, String voice, List<Record> steps, List<RecordedCall> calls) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("words", exchange.words());
    view.put("spoken", exchange.spoken());
    view.put("reprompt", exchange.reprompt());
    view.put("interims", exchange.interims());
    view.put("note", exchange.note());
    view.put("echo", echo.device().name());
    view.put("screen", echo.device().screen());
    view.put("voice", voice);
    exchange.card().ifPresent(card -> view.put("card", card));
    exchange.resolution().ifPresent(resolution -> view.put("why", resolution));
    view.put("doubts", exchange.doubts());
    view.put("sessionOpen", exchange.sessionOpen());
    view.put("millis", exchange.millis());
    view.put("bytes", exchange.bytes());
    view.put("violations", exchange.violations());
    if (exchange.asked()) {
      view.put("request", TokenRedaction.redact(exchange.request()));
      view.put("response", exchange.response().isObject() ? exchange.response() : Map.of());
      view.put("steps", steps.stream().map(TurnSteps::view).toList());
      view.put("calls", calls.stream().map(TurnView::call).toList());
    }
    return view;
  }

  private static Map<String, Object> call(RecordedCall call) {
    return Map.of(
        "method", call.method(),
        "target", call.target(),
        "body", call.body() == null ? "" : call.body(),
        "status", call.status(),
        "millis", call.millis());
  }
}
