package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PlayRecentlyAddedTest {
  @AutoClose private final Home home = new Home();

  @Test
  void playsTheNewestLikedSongs() {
    assertThat(home.asked("play my recently added songs"))
        .isEqualTo("Playing your newest liked songs.");
    assertThat(home.calls()).hasSize(2).first().isEqualTo("GET /me/tracks?limit=50&offset=0");
    assertThat(home.player().title()).isEqualTo("Come Together");
  }

  @Test
  void beginsWithTheNewestAlsoIfShuffleIsOn() {
    home.ask("turn shuffle on");
    home.ask("play my recently added songs");
    assertThat(home.player().title()).isEqualTo("Come Together");
  }

  @Test
  void playsOnTheNamedSpeakerInAnOpenSession() {
    home.open();
    assertThat(home.said("play my recently added songs in the kitchen"))
        .isEqualTo("Playing your newest liked songs on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void saysThatThereAreNone() {
    home.spotify.faults().on("empty-results");
    assertThat(home.asked("play my recently added songs"))
        .isEqualTo("You haven't liked any songs yet.");
  }
}
