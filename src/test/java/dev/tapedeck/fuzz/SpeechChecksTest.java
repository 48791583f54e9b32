package dev.tapedeck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechChecksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Playing null by Adele.",
        "Playing \"\" by Adele.",
        "Playing  by Adele.",
        "Playing {song} by Adele.",
        "I see .",
        "Playing Hello by.",
        "Your songs are Hello,, and Ferry.",
      })
  void findsAMissingName(String speech) {
    assertThat(SpeechChecks.of(saying(speech), List.of())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Repeating this song.",
        "Repeat is on.",
        "I don't know who Northbound is by.",
        "I don't know how loud it was, so I set the volume to three.",
        "Playing x null {x} by Adele.",
      })
  void findsNothingInASentenceWithAllItsNames(String speech) {
    assertThat(SpeechChecks.of(saying(speech), List.of("x null {x}"))).isEmpty();
  }

  private static ObjectNode saying(String speech) {
    ObjectNode envelope = new ObjectMapper().createObjectNode();
    envelope
        .putObject("response")
        .putObject("outputSpeech")
        .put("ssml", "<speak>" + speech + "</speak>");
    return envelope;
  }
}
