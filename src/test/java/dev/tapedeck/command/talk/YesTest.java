package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class YesTest {
  @AutoClose private final Home home = new Home();

  @Test
  void acceptsWhatTheLastAnswerOffered() {
    home.open();
    home.say("what playlists do i have");
    Exchange exchange = home.say("yes");
    assertThat(exchange.spoken()).startsWith("Old Tapes, Talk and Tunes");
    assertThat(exchange.sessionOpen()).isTrue();
  }

  @Test
  void asksWhatToPlayIfNothingWasOffered() {
    home.open();
    Exchange exchange = home.say("yes");
    assertThat(exchange.spoken()).isEqualTo("What would you like to hear?");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls()).isEmpty();
  }
}
