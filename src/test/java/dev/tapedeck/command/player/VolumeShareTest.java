package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeShareTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "volume to a third,Volume 33 percent.,33",
    "volume to one third,Volume 33 percent.,33",
    "volume a quarter,Volume 25 percent.,25",
    "turn it down to a quarter,Volume 25 percent.,25",
    "set the volume to three quarters,Volume 75 percent.,75",
    "turn it up to two thirds,Volume 67 percent.,67",
  })
  void setsTheVolumeThatTheFractionMeans(String words, String speech, int percent) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.volume("Living Room")).isEqualTo(percent);
  }

  @Test
  void changesOnlyTheNamedSpeakerAndCanBeUndone() {
    home.open();
    assertThat(home.said("set the volume to a quarter in the kitchen"))
        .isEqualTo("Volume 25 percent on Kitchen Speaker.");
    assertThat(home.volume("Kitchen Speaker")).isEqualTo(25);
    assertThat(home.volume("Living Room")).isEqualTo(40);
    assertThat(home.said("undo that")).isEqualTo("I changed the volume back.");
    assertThat(home.volume("Kitchen Speaker")).isEqualTo(35);
  }

  @Test
  void changesNothingForAnUnknownFraction() {
    assertThat(home.asked("volume to a zillionth")).startsWith("The volume goes from zero to ten");
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }
}
