package dev.tapedeck.alexa;

import com.amazon.ask.model.Response;
import com.amazon.ask.response.ResponseBuilder;
import dev.tapedeck.turn.Lines;
import java.util.Set;

/** The response to a request that failed unexpectedly. */
final class Apology {
  /** The types of request whose response may contain speech. */
  private static final Set<String> SPOKEN = Set.of("LaunchRequest", "IntentRequest");

  private Apology() {}

  /** Whether Alexa allows speech in the response to a request of this type. */
  static boolean isAllowed(String requestType) {
    return SPOKEN.contains(requestType);
  }

  /**
   * Says that something went wrong, and ends the session.
   *
   * @param locale the request's locale; English if it is null or unknown
   */
  static Response in(String locale) {
    return new ResponseBuilder()
        .withSpeech(Lines.of(locale).say("error.unexpected").ssml())
        .withShouldEndSession(true)
        .build()
        .orElseThrow();
  }
}
