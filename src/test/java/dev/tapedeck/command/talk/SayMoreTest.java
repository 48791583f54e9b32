package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SayMoreTest {
  @AutoClose private final Home home = new Home();

  @Test
  void continuesALongListUntilItsEnd() {
    home.open();
    assertThat(home.said("what playlists do i have")).endsWith("Would you like to hear more?");
    home.calls();
    assertThat(home.said("yes")).endsWith("Would you like to hear more?");
    assertThat(home.said("say more")).endsWith("That's all.");
    assertThat(home.said("say more")).isEqualTo("There's nothing more to read out.");
    assertThat(home.calls()).as("the rest is read from the session").isEmpty();
  }

  @Test
  void hasNothingToAddInAOneShot() {
    Exchange exchange = home.ask("say more");
    assertThat(exchange.spoken()).isEqualTo("There's nothing more to read out.");
    assertThat(exchange.sessionOpen()).isFalse();
  }
}
