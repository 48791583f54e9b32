package dev.tapedeck.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerListTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play abba on the office sonos|Spotify doesn't let me control Office Sonos.",
        "volume four on my phone|I can't change the volume of Sam's Phone.",
        "louder on my phone|I can't change the volume of Sam's Phone.",
        "pause the garage|I can't find a speaker called the garage. I see Kitchen Speaker, Living"
            + " Room, Bedroom Echo, Office Sonos and Sam's Phone.",
        "volume eleven percent in the attic|I can't find a speaker called the attic. I see Kitchen"
            + " Speaker, Living Room, Bedroom Echo, Office Sonos and Sam's Phone.",
      })
  void saysWhatASpeakerCannotDo(String words, String speech) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.calls()).as("reads only").allMatch(call -> call.startsWith("GET "));
  }
}
