package dev.tapedeck.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import dev.tapedeck.testing.Speakers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerListTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kitchen Echo|Speaker|play hello by adele on the kitchen speaker",
        "Den|Speaker|play hello by adele on the den speaker",
        "Den|Speaker|play hello by adele on the speaker in the den",
        "Den|Speaker|play hello by adele on den echo dot",
        "JBL Flip 6|Speaker|play hello by adele on the j. b. l. speaker",
        "JBL Flip 6|Speaker|play hello by adele on j. b. l. flip six",
        "DESKTOP-4F7K|Computer|play hello by adele on my p. c.",
        "Bravia|TV|play hello by adele on the t. v.",
        "Downstairs|CastAudio|play hello by adele on the downstairs group",
        "Bath|Speaker|play hello by adele on the echo in the bath",
        "Anna's iPhone|Smartphone|play hello by adele on anna's phone",
        "Den 2|Speaker|play hello by adele on den two",
      })
  void findsASpeakerByWordsForItsKind(String name, String type, String words) {
    Speakers.onlyLivingRoom(home);
    Speakers.add(home, "Sam's Phone", "Smartphone");
    Speakers.add(home, name, type);
    assertThat(home.asked(words)).isEqualTo("Playing Hello by Adele on " + name + ".");
    assertThat(home.player().speaker()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play abba on the office sonos|Spotify doesn't let me control Office Sonos.",
        "volume four on my phone|I can't change the volume of Sam's Phone.",
        "louder on my phone|I can't change the volume of Sam's Phone.",
        "pause the garage|I can't find a speaker called the garage. I see Kitchen Speaker, Living"
            + " Room, Bedroom Echo, Sam's Phone and Bedroom Speaker.",
        "volume eleven percent in the attic|I can't find a speaker called the attic. I see Kitchen"
            + " Speaker, Living Room, Bedroom Echo, Sam's Phone and Bedroom Speaker.",
      })
  void saysWhatASpeakerCannotDo(String words, String speech) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.calls()).as("reads only").allMatch(call -> call.startsWith("GET "));
  }
}
