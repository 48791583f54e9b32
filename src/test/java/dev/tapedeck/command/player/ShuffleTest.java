package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShuffleTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(strings = {"shuffle on", "turn shuffle on", "shuffle the music in the living room"})
  void turnsShuffleOn(String words) {
    assertThat(home.asked(words)).startsWith("Shuffling");
    assertThat(home.player().shuffle()).isTrue();
    assertThat(home.player().title()).as("still playing").isEqualTo("Northbound");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shuffle off", "turn shuffle off", "stop shuffling"})
  void turnsShuffleOff(String words) {
    home.ask("turn shuffle on");
    assertThat(home.asked(words)).isEqualTo("Shuffle is off.");
    assertThat(home.player().shuffle()).isFalse();
  }

  @Test
  void saysTheSameIfNothingChanges() {
    home.open();
    Exchange exchange = home.say("turn shuffle off");
    assertThat(exchange.spoken()).isEqualTo("Shuffle is off.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().shuffle()).isFalse();
  }

  @Test
  void needsAnActiveSpeaker() {
    home.spotify.faults().on("none-active");
    assertThat(home.asked("turn shuffle on")).startsWith("No speaker is active right now.");
    assertThat(home.player().shuffle()).isFalse();
  }
}
