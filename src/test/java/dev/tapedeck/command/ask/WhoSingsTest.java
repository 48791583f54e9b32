package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoSingsTest {
  @AutoClose private final Home home = new Home();

  @Test
  void namesTheArtist() {
    Exchange exchange = home.ask("who sings this");
    assertThat(exchange.spoken()).isEqualTo("Northbound is by The Paper Lanterns.");
    assertThat(exchange.sessionOpen()).isFalse();
  }

  @Test
  void namesAllArtists() {
    home.open();
    home.say("play the song get lucky");
    Exchange exchange = home.say("who is this");
    assertThat(exchange.spoken()).endsWith("is by Daft Punk, Pharrell Williams and Nile Rodgers.");
    assertThat(exchange.sessionOpen()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play the podcast low water|Spring Tide is an episode of Low Water.",
        "play the audiobook the hobbit|An Unexpected Party is a chapter of The Hobbit.",
      })
  void namesTheSeriesOfWhatIsNoSong(String first, String speech) {
    home.ask(first);
    assertThat(home.asked("who is this by")).isEqualTo(speech);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "episode|.+ is an episode of .+\\.",
        "ad|An ad is playing.",
        "private-session|Nothing is playing right now."
      })
  void saysWhatHasNoArtist(String fault, String speech) {
    home.spotify.faults().on(fault);
    assertThat(home.asked("who sings this")).matches(speech);
  }
}
