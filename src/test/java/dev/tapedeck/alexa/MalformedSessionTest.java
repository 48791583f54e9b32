package dev.tapedeck.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.Events;
import dev.tapedeck.testing.Home;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Session values and slots that another version of the skill or an edited request may have. */
class MalformedSessionTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-1", "99999999999", "1.5"})
  void startsWithTheFirstExamplesAfterAMalformedNumber(String last) throws IOException {
    ObjectNode first = request("WhatElseIntent", "{}");
    ObjectNode malformed =
        request("WhatElseIntent", "{\"what-else\":" + JSON.writeValueAsString(last) + "}");
    assertThat(speech(home.send(malformed))).isEqualTo(speech(home.send(first)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"choice.hits\":\"x\"}",
        "{\"choice.hits\":\"BOOK\\turi\\t\\t\\tname\"}",
        "{\"choice.hits\":\"\\t\\t\\t\\t\"}",
        "{\"choice.hits\":\"TRACK\\turi\\t\\t\\tname\",\"choice.at\":\"x\"}",
        "{\"choice.hits\":\"TRACK\\turi\\t\\t\\tname\",\"choice.at\":\"7\"}",
      })
  void skipsTheSongAsWithoutCandidatesAfterMalformedOnes(String values) throws IOException {
    String skipped = speech(home.send(request("SomethingElseIntent", "{}")));
    List<String> calls = home.calls();
    assertThat(speech(home.send(request("SomethingElseIntent", values)))).isEqualTo(skipped);
    assertThat(home.calls()).isEqualTo(calls);
  }

  @Test
  void doesNotRepeatASlotWithoutANameInAQuestion() throws IOException {
    ObjectNode request = request("PlayAlbumIntent", "{}");
    ((ObjectNode) request.at("/request/intent/slots")).putNull("").putNull(" ").putNull("artist");
    JsonNode asked = home.send(request).at("/response/directives/0/updatedIntent/slots");
    assertThat(asked.fieldNames()).toIterable().containsExactly("artist");
  }

  private ObjectNode request(String intent, String values) throws IOException {
    ObjectNode request = Events.of("pause-in-session");
    ObjectNode session = (ObjectNode) request.path("session");
    session.putObject("attributes").putObject("memory").set("everybody", JSON.readTree(values));
    ((ObjectNode) request.at("/context/System/user")).put("accessToken", home.token());
    ((ObjectNode) request.at("/request/intent")).put("name", intent).putObject("slots");
    return request;
  }

  private static String speech(JsonNode envelope) {
    String ssml = envelope.at("/response/outputSpeech/ssml").asText();
    assertThat(ssml).isNotEmpty().doesNotContain("something went wrong");
    return ssml;
  }
}
