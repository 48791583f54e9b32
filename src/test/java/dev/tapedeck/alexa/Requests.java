package dev.tapedeck.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Requests as the SDK passes them to a handler, and responses as JSON. */
final class Requests {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Requests() {}

  static HandlerInput input(JsonNode envelope) {
    try {
      byte[] bytes = JSON.writeValueAsBytes(envelope);
      return HandlerInput.builder().withRequestEnvelope(Envelopes.read(bytes)).build();
    } catch (IOException invalid) {
      throw new UncheckedIOException(invalid);
    }
  }

  /** The JSON that Alexa receives for this response. */
  static JsonNode json(Optional<com.amazon.ask.model.Response> response) {
    try {
      return JSON.readTree(
          Envelopes.write(
              com.amazon.ask.model.ResponseEnvelope.builder()
                  .withResponse(response.orElse(null))
                  .build()));
    } catch (IOException invalid) {
      throw new UncheckedIOException(invalid);
    }
  }
}
