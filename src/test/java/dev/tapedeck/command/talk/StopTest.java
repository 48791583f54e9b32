package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(
      strings = {"stop", "cancel", "never mind", "that will be all", "nothing else thanks"})
  void endsTheSessionAndNotTheMusic(String words) {
    home.open();
    Exchange exchange = home.say(words);
    assertThat(exchange.spoken()).isEqualTo("Bye.");
    assertThat(exchange.sessionOpen()).isFalse();
    assertThat(home.calls()).isEmpty();
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void letsGoOfAQuestionInAnOpenSession() {
    home.open();
    home.say("play abba in the bedroom");
    Exchange exchange = home.say("never mind");
    assertThat(exchange.spoken()).isEqualTo("OK.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.said("stop")).isEqualTo("Bye.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void endsAQuestionWithoutAnAnswer() {
    home.ask("play abba in the bedroom");
    home.calls();
    Exchange exchange = home.say("cancel");
    assertThat(exchange.spoken()).isEqualTo("OK.");
    assertThat(exchange.sessionOpen()).isFalse();
    assertThat(home.calls()).isEmpty();
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void pausesTheMusicInAOneShot() {
    Exchange exchange = home.ask("stop");
    assertThat(exchange.spoken()).isEqualTo("Paused.");
    assertThat(exchange.sessionOpen()).isFalse();
    assertThat(home.player().playing()).isFalse();
    assertThat(home.calls()).containsExactly("PUT /me/player/pause");
  }

  @Test
  void onlyEndsAOneShotWithoutALinkedAccount() {
    home.link(Optional.empty());
    assertThat(home.asked("stop")).isEqualTo("Bye.");
  }
}
