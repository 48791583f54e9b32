package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PlayMoreByArtistTest {
  @AutoClose private final Home home = new Home();

  @Test
  void playsTheArtistOfTheSong() {
    home.ask("play hello by adele");
    home.calls();
    assertThat(home.asked("play more by this artist")).isEqualTo("Playing more by Adele.");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player?additional_types=track,episode",
            "PUT /me/player/play {\"context_uri\":\"<artist Adele>\"}");
    assertThat(home.player().contextUri()).isEqualTo(home.uri("artist", "Adele"));
  }

  @Test
  void playsOnTheNamedSpeakerInAnOpenSession() {
    home.open();
    assertThat(home.said("play more songs by this artist in the kitchen"))
        .isEqualTo("Playing more by The Paper Lanterns on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void saysThatALocalFileHasNoArtistOnSpotify() {
    home.spotify.faults().on("local-file");
    assertThat(home.asked("play more by this artist")).startsWith("I don't know who");
  }

  @Test
  void saysThatNothingIsPlaying() {
    home.spotify.faults().on("player-204");
    assertThat(home.asked("play more by this artist")).isEqualTo("Nothing is playing right now.");
  }
}
