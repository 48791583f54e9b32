package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayRadioTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(
      strings = {"play abba radio", "play a station like abba", "start a radio based on abba"})
  void playsTheArtistInsteadAndSaysSo(String words) {
    assertThat(home.asked(words))
        .isEqualTo("Playing ABBA. I can't play stations, so I chose that.");
    assertThat(home.player().contextUri()).isEqualTo(home.uri("artist", "ABBA"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"play jazz radio", "listen to jazz radio"})
  void playsTheGenreInsteadAndSaysSo(String words) {
    assertThat(home.asked(words)).endsWith("I can't play stations, so I chose that.");
    assertThat(home.player().contextUri())
        .isEqualTo(home.uri("playlist", "listener.1912/Best of Jazz"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "play radio one",
        "turn on the radio",
        "play kiss fm",
        "play xyzzy radio",
        "tune in to the radio"
      })
  void saysThatItCannotPlayStations(String words) {
    assertThat(home.asked(words)).startsWith("I can't play radio stations.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }
}
