package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PlayPopularTest {
  @AutoClose private final Home home = new Home();

  @Test
  void playsTheContextOfTheArtist() {
    assertThat(home.asked("play the best songs by queen"))
        .isEqualTo("Playing popular songs by Queen.");
    assertThat(home.calls())
        .containsExactly(
            "GET /search?q=queen&type=artist&limit=10",
            "PUT /me/player/play {\"context_uri\":\"<artist Queen>\"}");
    assertThat(home.player().artists()).containsExactly("Queen");
  }

  @Test
  void playsOnTheNamedSpeakerInAnOpenSession() {
    home.open();
    assertThat(home.said("play the best songs by queen in the kitchen"))
        .isEqualTo("Playing popular songs by Queen on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void saysThatThereIsNoSuchArtist() {
    assertThat(home.asked("play the greatest hits of zzyzx qqq"))
        .isEqualTo("I couldn't find the artist zzyzx qqq on Spotify.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void asksForTheArtistIfThereIsNone() {
    assertThat(home.slotAskedFor("PlayPopularIntent")).isEqualTo("artist");
  }
}
