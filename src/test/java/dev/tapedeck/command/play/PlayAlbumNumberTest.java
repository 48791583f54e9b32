package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayAlbumNumberTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play the first album by adele|Adele: 21",
        "play adele's second album|Adele: 25",
        "play the oldest album by adele|Adele: 21",
        "play the debut album by adele|Adele: 21",
        "play the second album by weezer|Weezer: Weezer (Green Album)"
      })
  void playsTheAlbumAtThisPlaceByItsDate(String words, String album) {
    home.ask(words);
    assertThat(home.player().contextUri()).isEqualTo(home.uri("album", album));
  }

  @Test
  void saysHowManyThereAre() {
    assertThat(home.asked("play the ninth album by adele"))
        .isEqualTo("I only see 2 albums by Adele.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void playsOnTheNamedSpeakerInAnOpenSession() {
    home.open();
    assertThat(home.said("play the first album by adele on the kitchen speaker"))
        .isEqualTo("Playing the album 21 by Adele on Kitchen Speaker.");
  }

  @Test
  void asksForTheArtistIfThereIsNone() {
    assertThat(home.slotAskedFor("PlayAlbumNumberIntent")).isEqualTo("artist");
  }
}
