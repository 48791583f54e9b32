package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatsPlayingTest {
  @AutoClose private final Home home = new Home();

  @Test
  void namesSongArtistAlbumAndSpeakerAndShowsTheCover() {
    Exchange exchange = home.ask("what's playing");
    assertThat(exchange.spoken())
        .isEqualTo(
            "Living Room is playing Northbound by The Paper Lanterns, from the album Harbour"
                + " Lights.");
    assertThat(exchange.card().orElseThrow().title()).isEqualTo("Northbound");
    assertThat(exchange.card().orElseThrow().image()).startsWith("http");
    assertThat(exchange.sessionOpen()).isFalse();
  }

  @Test
  void saysThatTheMusicIsPaused() {
    home.open();
    home.say("pause");
    Exchange exchange = home.say("what is playing");
    assertThat(exchange.spoken())
        .isEqualTo(
            "Northbound by The Paper Lanterns, from the album Harbour Lights is paused on Living"
                + " Room.");
    assertThat(exchange.sessionOpen()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play the podcast low water|Living Room is playing the episode Spring Tide of Low Water.",
        "play the audiobook the hobbit"
            + "|Living Room is playing the chapter An Unexpected Party of The Hobbit.",
      })
  void namesTheEpisodeOrTheChapter(String first, String speech) {
    home.ask(first);
    assertThat(home.asked("what's playing")).isEqualTo(speech);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ad|An ad is playing.",
        "unknown-item|Something is playing, but Spotify doesn't tell me what.",
        "private-session|Nothing is playing right now."
      })
  void saysWhatItCannotName(String fault, String speech) {
    home.spotify.faults().on(fault);
    assertThat(home.asked("what's playing")).isEqualTo(speech);
  }

  @Test
  void saysWhetherTheNamedSpeakerPlays() {
    assertThat(home.asked("what's playing in the kitchen"))
        .isEqualTo(
            "Nothing is playing on Kitchen Speaker."
                + " Living Room is playing Northbound by The Paper Lanterns.");
    assertThat(home.asked("what's on in the living room"))
        .startsWith("Living Room is playing Northbound by The Paper Lanterns");
  }
}
