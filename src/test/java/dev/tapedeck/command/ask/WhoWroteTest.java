package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoWroteTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "who wrote this song"
            + "|Northbound is by The Paper Lanterns. Spotify doesn't tell me who wrote it.",
        "who composed the song roxanne|Roxanne is by The Police. Spotify doesn't tell me who wrote it.",
        "who sings dancing queen|Dancing Queen is by ABBA.",
        "who sang the song dreams|Dreams is by Fleetwood Mac.",
      })
  void saysWhatIsKnown(String words, String speech) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.calls()).hasSize(1);
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void namesNoSongThatWasNotAskedFor() {
    assertThat(home.asked("who sings qwertyuiop"))
        .isEqualTo("I couldn't find the song qwertyuiop on Spotify.");
  }
}
