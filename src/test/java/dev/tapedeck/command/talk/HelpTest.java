package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(strings = {"help", "what can i say"})
  void givesExamplesAndListens(String words) {
    Exchange exchange = home.ask(words);
    assertThat(exchange.spoken()).startsWith("You can say: play Hello by Adele").endsWith("?");
    assertThat(exchange.reprompt()).isNotEmpty();
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls()).isEmpty();
  }

  @Test
  void needsNoLinkedAccount() {
    home.link(Optional.empty());
    Exchange exchange = home.ask("help");
    assertThat(exchange.spoken()).startsWith("You can say:");
    assertThat(exchange.card()).isEmpty();
  }
}
