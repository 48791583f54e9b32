package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeVolumeTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "louder,Louder.,50",
    "turn it up,Louder.,50",
    "quieter,Quieter.,30",
    "turn it down,Quieter.,30"
  })
  void changesTheVolumeByATenth(String words, String speech, int percent) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.volume("Living Room")).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "turn it up by two,Volume 6.,60",
    "ten percent louder,Volume 5.,50",
    "turn the volume up by twenty five percent,Volume 65 percent.,65",
    "turn it down by three,Volume 1.,10",
    "lower the volume by twenty,Volume 2.,20",
    "turn it down by nine,Volume 0.,0",
    "volume up by ninety percent,Volume 10.,100"
  })
  void changesTheVolumeByWhatWasSaid(String words, String speech, int percent) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.volume("Living Room")).isEqualTo(percent);
  }

  @Test
  void takesAnAmountThatIsNoNumberForAPlainStep() {
    home.open();
    assertThat(home.said("turn it up a tad")).isEqualTo("Louder.");
    assertThat(home.volume("Living Room")).isEqualTo(50);
    assertThat(home.said("turn it down a smidgen in the kitchen"))
        .isEqualTo("Quieter on Kitchen Speaker.");
  }

  @Test
  void accumulatesInAnOpenSession() {
    home.open();
    home.say("louder");
    assertThat(home.say("louder").sessionOpen()).isTrue();
    assertThat(home.volume("Living Room")).isEqualTo(60);
  }

  @Test
  void changesOnlyTheNamedSpeaker() {
    assertThat(home.asked("louder in the kitchen")).isEqualTo("Louder on Kitchen Speaker.");
    assertThat(home.volume("Kitchen Speaker")).isEqualTo(45);
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({
    "volume ten,louder,It's already at full volume.,100",
    "volume zero,quieter,It's already at volume zero.,0",
    "volume ninety five,louder,Louder.,100",
    "volume five percent,quieter,Quieter.,0"
  })
  void stopsAtTheMinimumAndTheMaximum(String first, String words, String speech, int percent) {
    home.ask(first);
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.volume("Living Room")).isEqualTo(percent);
  }

  @Test
  void saysThatASpeakerHasAFixedVolume() {
    assertThat(home.asked("louder on my phone"))
        .isEqualTo("I can't change the volume of Sam's Phone.");
    assertThat(home.calls()).containsExactly("GET /me/player/devices");
  }

  @ParameterizedTest
  @ValueSource(strings = {"louder", "quieter", "louder in the kitchen"})
  void saysThatTheVolumeIsUnknown(String words) {
    home.spotify.faults().on("volume-null");
    assertThat(home.asked(words))
        .matches("Spotify doesn't tell me how loud .* is\\. Say a volume, such as volume four\\.");
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"private-session", "player-204", "player-empty-200"})
  void worksInAPrivateSessionWhoseStateIsHidden(String fault) {
    home.spotify.faults().on(fault);
    assertThat(home.asked("louder")).isEqualTo("Louder.");
    assertThat(home.volume("Living Room")).isEqualTo(50);
  }

  @Test
  void needsAnActiveSpeaker() {
    home.spotify.faults().on("none-active");
    assertThat(home.asked("louder")).startsWith("No speaker is active right now.");
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }
}
