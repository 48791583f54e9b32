package dev.tapedeck.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TargetingTest {
  @AutoClose private final Home home = new Home();

  @Test
  void wakesASleepingEcho() {
    assertThat(home.asked("play abbey road on the bedroom echo"))
        .isEqualTo("Playing the album Abbey Road by The Beatles on Bedroom Echo.");
    assertThat(home.calls())
        .as("speakers, playlists, search, play, the transfer that wakes it, play")
        .hasSize(6);
    assertThat(home.player().speaker()).isEqualTo("Bedroom Echo");
  }

  @Test
  void asksForASpeakerWhenNoneIsActive() {
    home.spotify.faults().on("none-active");
    assertThat(home.asked("play abba"))
        .isEqualTo(
            "Which one: Kitchen Speaker, Living Room, Bedroom Echo, Sam's Phone or Bedroom"
                + " Speaker?");
    assertThat(home.said("the kitchen one")).isEqualTo("Playing ABBA on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }
}
