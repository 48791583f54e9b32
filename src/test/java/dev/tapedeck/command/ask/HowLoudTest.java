package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HowLoudTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "what's the volume,The volume is 4.",
    "how loud is it,The volume is 4.",
    "is it muted,The volume is 4.",
    "how loud is the kitchen,The volume is 35 percent on Kitchen Speaker.",
    "what's the volume in the kitchen,The volume is 35 percent on Kitchen Speaker.",
  })
  void saysTheVolumeAndChangesNothing(String words, String speech) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.volume("Living Room")).isEqualTo(40);
    assertThat(home.volume("Kitchen Speaker")).isEqualTo(35);
  }

  @Test
  void saysThatSpotifyDoesNotTellTheVolume() {
    home.spotify.faults().on("volume-null");
    assertThat(home.asked("what's the volume"))
        .startsWith("Spotify doesn't tell me how loud Living Room is.");
  }

  @Test
  void needsAnActiveSpeaker() {
    home.spotify.faults().on("none-active");
    assertThat(home.asked("what's the volume")).startsWith("No speaker is active right now.");
  }
}
