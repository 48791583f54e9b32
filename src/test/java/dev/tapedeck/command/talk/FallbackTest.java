package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FallbackTest {
  @AutoClose private final Home home = new Home();

  @Test
  void givesExamplesForWhatIsNotUnderstoodAndListens() {
    Exchange exchange = home.ask("make me a sandwich");
    assertThat(exchange.spoken()).startsWith("Sorry, I didn't get that. You can say:");
    assertThat(exchange.reprompt()).isNotEmpty();
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls()).isEmpty();
  }

  @Test
  void theNextSentenceOfTheSessionIsUnderstood() {
    home.open();
    home.say("make me a sandwich");
    assertThat(home.said("pause")).isEqualTo("Paused.");
    assertThat(home.player().playing()).isFalse();
  }
}
