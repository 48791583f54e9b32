package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PauseTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(strings = {"pause", "stop the music", "pause the music in the living room"})
  void pausesTheMusicWhereItIs(String words) {
    assertThat(home.asked(words)).startsWith("Paused");
    assertThat(home.player().playing()).isFalse();
    assertThat(home.player().title()).isEqualTo("Northbound");
    assertThat(home.player().speaker()).isEqualTo("Living Room");
  }

  @Test
  void leavesAnOpenSessionOpen() {
    home.open();
    Exchange exchange = home.say("pause");
    assertThat(exchange.spoken()).isEqualTo("Paused.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().playing()).isFalse();
    assertThat(home.calls()).containsExactly("PUT /me/player/pause");
  }

  @Test
  void saysThatTheMusicIsPausedAlready() {
    home.ask("pause");
    assertThat(home.asked("pause")).isEqualTo("It's already paused.");
    assertThat(home.player().playing()).isFalse();
  }

  @Test
  void saysThatThePlayerRefuses() {
    home.spotify.faults().on("restriction-violated");
    assertThat(home.asked("pause")).isEqualTo("Spotify can't do that right now.");
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void saysThatNothingIsPlayingOnTheNamedSpeaker() {
    assertThat(home.asked("pause the music in the kitchen"))
        .isEqualTo("Nothing is playing on Kitchen Speaker.");
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void needsAnActiveSpeaker() {
    home.spotify.faults().on("none-active");
    assertThat(home.asked("pause")).startsWith("No speaker is active right now.");
    assertThat(home.calls()).containsExactly("PUT /me/player/pause", "GET /me/player/devices");
  }
}
