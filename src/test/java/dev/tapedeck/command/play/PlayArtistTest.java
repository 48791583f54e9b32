package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayArtistTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "play something by nina simone,Nina Simone",
    "play anything by the beatles,The Beatles",
    "play something by weezer,Weezer"
  })
  void playsTheContextOfTheArtist(String words, String artist) {
    assertThat(home.asked(words)).isEqualTo("Playing " + artist + ".");
    assertThat(home.player().contextUri()).isEqualTo(home.uri("artist", artist));
    assertThat(home.player().artists()).contains(artist);
  }

  @Test
  void playsOnTheNamedSpeakerInAnOpenSession() {
    home.open();
    Exchange exchange = home.say("play something by nina simone in the kitchen");
    assertThat(exchange.spoken()).isEqualTo("Playing Nina Simone on Kitchen Speaker.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void playsNothingWhenNothingIsFound() {
    assertThat(home.asked("play something by zyzzyva quux"))
        .isEqualTo("I couldn't find the artist zyzzyva quux on Spotify.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  /** Alexa takes "relaxing piano" for an artist. */
  @Test
  void playsMusicForAMoodThatNoArtistIsCalled() {
    assertThat(home.asked("play some relaxing piano music"))
        .isEqualTo("Playing relaxing piano music: the playlist Chill & Relax.");
    assertThat(home.player().contextUri()).startsWith("spotify:playlist:");
  }

  @Test
  void asksForTheArtist() {
    assertThat(home.slotAskedFor("PlayArtistIntent")).isEqualTo("artist");
  }
}
