package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayAlbumTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play the album kind of blue|Miles Davis: Kind of Blue"
            + "|Playing the album Kind of Blue by Miles Davis.",
        "play the album abbey road by the beatles|The Beatles: Abbey Road"
            + "|Playing the album Abbey Road by The Beatles.",
        "play the joshua tree album by u2|U2: The Joshua Tree"
            + "|Playing the album The Joshua Tree by U2.",
        "play the album back in black|AC/DC: Back in Black"
            + "|Playing the album Back in Black by AC/DC."
      })
  void playsTheAlbumFromItsFirstSong(String words, String album, String speech) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.player().contextUri()).isEqualTo(home.uri("album", album));
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void playsOnTheNamedSpeakerInAnOpenSession() {
    home.open();
    Exchange exchange = home.say("play the album kind of blue in the kitchen");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
    assertThat(home.player().title()).isEqualTo("So What");
  }

  @Test
  void playsNothingWhenNothingIsFound() {
    assertThat(home.asked("play the album zyzzyva quux"))
        .isEqualTo("I couldn't find the album zyzzyva quux on Spotify.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void asksForTheAlbum() {
    assertThat(home.slotAskedFor("PlayAlbumIntent")).isEqualTo("album");
  }
}
