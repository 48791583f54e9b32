package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoodnightTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(strings = {"good night", "goodnight", "i'm going to bed", "night night"})
  void pausesAndEndsTheSession(String words) {
    home.open();
    Exchange exchange = home.say(words);
    assertThat(exchange.spoken()).isEqualTo("Paused. Good night.");
    assertThat(exchange.sessionOpen()).isFalse();
    assertThat(home.player().playing()).isFalse();
  }

  @Test
  void saysGoodNightThoughNoSpeakerIsActive() {
    home.spotify.faults().on("none-active");
    assertThat(home.asked("good night")).isEqualTo("Good night.");
  }

  @Test
  void doesNotSayGoodNightIfTheMusicCanNotBePaused() {
    home.spotify.faults().on("error-500");
    assertThat(home.asked("good night")).doesNotContain("Good night");
  }

  @Test
  void needsNoLinkedAccount() {
    home.link(Optional.empty());
    assertThat(home.asked("good night")).isEqualTo("Good night.");
  }
}
