package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlbumSongsTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what's on this album|Harbour Lights has Low Tide, Ferry, Northbound, Salt & Iron and <3.",
        "how many songs are on this album|Harbour Lights has 8 songs.",
        "how many songs are left|Northbound is number 3 of 8 on Harbour Lights.",
        "what track number is this|Northbound is number 3 of 8 on Harbour Lights.",
      })
  void answersAboutTheAlbumOfTheSong(String words, String speech) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void saysTheRestOfTheSongsWhenAsked() {
    home.open();
    assertThat(home.said("what's on it")).endsWith("Would you like to hear more?");
    assertThat(home.said("say more")).doesNotContain("Low Tide").endsWith("That's all.");
  }

  @Test
  void countsTheSongsWithOneRequest() {
    home.asked("how many songs are on this album");
    assertThat(home.calls()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "episode|.+ is an episode of .+\\.",
        "private-session|Nothing is playing right now.",
        "ad|An ad is playing."
      })
  void saysWhatIsNoSong(String fault, String speech) {
    home.spotify.faults().on(fault);
    assertThat(home.asked("what's on this album")).matches(speech);
  }
}
