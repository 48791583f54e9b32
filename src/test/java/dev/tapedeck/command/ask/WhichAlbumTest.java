package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhichAlbumTest {
  @AutoClose private final Home home = new Home();

  @Test
  void namesTheAlbumOfTheSong() {
    Exchange exchange = home.ask("what album is this");
    assertThat(exchange.spoken()).isEqualTo("Northbound is from the album Harbour Lights.");
    assertThat(exchange.sessionOpen()).isFalse();
  }

  @Test
  void namesTheAlbumThoughAPlaylistPlays() {
    home.open();
    home.say("play my gym playlist");
    Exchange exchange = home.say("which album is this");
    assertThat(exchange.spoken()).isEqualTo("Enter Sandman is from the album Metallica.");
    assertThat(exchange.sessionOpen()).isTrue();
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
    assertThat(home.asked("what album is this")).matches(speech);
  }
}
