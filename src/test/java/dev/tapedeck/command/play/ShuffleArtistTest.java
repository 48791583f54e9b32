package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ShuffleArtistTest {
  @AutoClose private final Home home = new Home();

  @Test
  void playsTheArtistWithShuffleOn() {
    assertThat(home.asked("shuffle songs by metallica")).isEqualTo("Shuffling Metallica.");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player?additional_types=track,episode",
            "GET /search?q=metallica&type=artist&limit=10",
            "PUT /me/player/shuffle?state=true",
            "PUT /me/player/play {\"context_uri\":\"<artist Metallica>\"}");
    assertThat(home.player().shuffle()).isTrue();
    assertThat(home.player().artists()).containsExactly("Metallica");
  }

  @Test
  void playsEverythingByAnArtistOnTheNamedSpeaker() {
    home.open();
    assertThat(home.said("play everything by metallica in the kitchen"))
        .isEqualTo("Shuffling Metallica on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void claimsNoShuffleIfThePlayerRefusesIt() {
    home.spotify.faults().on("device-refuses");
    assertThat(home.asked("shuffle songs by metallica")).doesNotContain("Shuffling");
  }
}
