package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartOverTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(strings = {"start over", "restart the song", "restart the song in the living room"})
  void playsTheSongFromItsBeginning(String words) {
    assertThat(home.player().progressMs()).isGreaterThan(60_000);
    assertThat(home.asked(words)).startsWith("Starting this one over");
    assertThat(home.player().progressMs()).isLessThan(30_000);
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void saysLessInAnOpenSession() {
    home.open();
    Exchange exchange = home.say("start over");
    assertThat(exchange.spoken()).isEqualTo("From the top.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().progressMs()).isLessThan(30_000);
  }

  @Test
  void saysThatNothingPlaysOnTheNamedSpeaker() {
    assertThat(home.asked("restart the song in the kitchen"))
        .isEqualTo("Nothing is playing on Kitchen Speaker.");
    assertThat(home.player().progressMs()).isGreaterThan(60_000);
  }
}
