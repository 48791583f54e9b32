package dev.tapedeck.alexa;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import dev.tapedeck.json.Json;
import java.util.Set;

/**
 * Alexa's JSON to the SDK's model and back.
 *
 * <p>The SDK's own way reads 59 kinds of request and fails on any it does not know, and getting it
 * ready took a third of the cold start.
 */
public final class Envelopes {
  private static final Set<String> SPOKEN = Set.of("LaunchRequest", "IntentRequest");

  private Envelopes() {}

  /** Whether a person spoke and waits for speech; to everything else none is allowed. */
  public static boolean isSpoken(String requestType) {
    return SPOKEN.contains(requestType);
  }

  /**
   * The request as the SDK's model; the inner request is null if it is of a kind not taken.
   *
   * @throws Json.Misshapen if a value has another type than Alexa's contract says
   */
  public static RequestEnvelope request(Json request) {
    return RequestReader.envelope(request);
  }

  /** The response as Alexa reads it. */
  public static byte[] bytes(ResponseEnvelope response) {
    return Json.write(ResponseWriter.envelope(response));
  }
}
