package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaySongTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "play the song stand by me,Ben E. King: Stand by Me",
    "play the song hello by adele,Adele: Hello",
    "play the track fast car by luke combs,Luke Combs: Fast Car"
  })
  void playsTheSongInItsAlbum(String words, String track) {
    assertThat(home.asked(words)).startsWith("Playing ");
    assertThat(home.player().uri()).isEqualTo(home.uri("track", track));
    assertThat(home.player().contextUri()).startsWith("spotify:album:");
  }

  @Test
  void playsTheSongAndNotTheAlbumOfItsName() {
    home.open();
    Exchange exchange = home.say("play the song back in black");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().uri()).isEqualTo(home.uri("track", "AC/DC: Back in Black"));
  }

  @Test
  void playsOnTheNamedSpeaker() {
    home.ask("play the song stand by me on the kitchen speaker");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
    assertThat(home.player().title()).isEqualTo("Stand by Me");
  }

  @Test
  void playsNothingWhenNothingIsFound() {
    home.spotify.faults().on("empty-results");
    assertThat(home.asked("play the song hello by adele"))
        .isEqualTo("I couldn't find the song hello by adele on Spotify.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void asksForTheSong() {
    assertThat(home.slotAskedFor("PlaySongIntent")).isEqualTo("song");
  }
}
