package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class NoTest {
  @AutoClose private final Home home = new Home();

  @Test
  void playsTheOtherCandidate() {
    home.open();
    assertThat(home.said("play hello"))
        .isEqualTo("Playing Hello by Adele. There's also Hello by Lionel Richie.");
    home.calls();
    assertThat(home.said("no")).isEqualTo("Playing Hello by Lionel Richie.");
    assertThat(home.calls())
        .as("read from the session")
        .containsExactly(
            "PUT /me/player/play {\"context_uri\":\"<album Can't Slow Down>\","
                + "\"offset\":{\"uri\":\"<track Hello>\"}}");
    assertThat(home.player().uri()).isEqualTo(home.uri("track", "Lionel Richie: Hello"));
  }

  @Test
  void declinesAnOffer() {
    home.open();
    home.say("what playlists do i have");
    home.calls();
    Exchange exchange = home.say("no");
    assertThat(exchange.spoken()).isEqualTo("OK.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls()).isEmpty();
  }
}
