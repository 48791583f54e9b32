package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SayAgainTest {
  @AutoClose private final Home home = new Home();

  @Test
  void repeatsTheLastAnswerWithoutAnotherRequest() {
    home.open();
    home.say("volume four");
    home.calls();
    assertThat(home.said("what did you say")).isEqualTo("Volume 4.");
    Exchange exchange = home.say("repeat");
    assertThat(exchange.spoken()).isEqualTo("Volume 4.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls()).isEmpty();
  }

  @Test
  void hasNothingToRepeatInANewSession() {
    assertThat(home.asked("repeat")).isEqualTo("I haven't said anything yet.");
  }
}
