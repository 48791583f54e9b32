package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumePresetTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "maximum volume,Volume 10.,100",
    "turn it up all the way,Volume 10.,100",
    "set the volume to half,Volume 5.,50",
    "turn the volume down to minimum,Volume 1.,10",
    "as quiet as possible,Volume 1.,10"
  })
  void setsTheVolumeThatTheWordMeans(String words, String speech, int percent) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.volume("Living Room")).isEqualTo(percent);
  }

  @Test
  void changesOnlyTheNamedSpeakerAndCanBeUndone() {
    home.open();
    assertThat(home.said("full volume in the kitchen")).isEqualTo("Volume 10 on Kitchen Speaker.");
    assertThat(home.volume("Kitchen Speaker")).isEqualTo(100);
    assertThat(home.volume("Living Room")).isEqualTo(40);
    assertThat(home.said("undo that")).isEqualTo("I changed the volume back.");
    assertThat(home.volume("Kitchen Speaker")).isEqualTo(35);
  }
}
