package dev.tapedeck.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.Events;
import org.junit.jupiter.api.Test;

class FailureHandlerTest {
  private static final RuntimeException DEFECT = new IllegalStateException("secret");

  private final FailureHandler handler = new FailureHandler();

  @Test
  void apologizesToAPersonWhoWaitsAndEndsTheSession() {
    JsonNode response = handle("play-on-speaker");
    assertThat(response.at("/outputSpeech/ssml").asText())
        .isEqualTo("<speak>Sorry, something went wrong. Please try again.</speak>");
    assertThat(response.path("shouldEndSession").asBoolean()).isTrue();
  }

  @Test
  void answersAnEventWithAnEmptyResponse() {
    assertThat(handle("skill-disabled")).isEmpty();
  }

  private JsonNode handle(String event) {
    return Requests.json(handler.handle(Requests.input(Events.of(event)), DEFECT)).path("response");
  }
}
