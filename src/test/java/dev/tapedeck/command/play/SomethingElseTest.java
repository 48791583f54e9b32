package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SomethingElseTest {
  @AutoClose private final Home home = new Home();

  @Test
  void playsTheNextCandidate() {
    home.open();
    home.say("play hello");
    home.calls();
    Exchange exchange = home.say("something else");
    assertThat(exchange.spoken()).isEqualTo("Playing Hello by Lionel Richie.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().uri()).isEqualTo(home.uri("track", "Lionel Richie: Hello"));
    assertThat(home.calls()).as("no second search").hasSize(1);
  }

  @Test
  void saysThatThereIsNoOtherCandidate() {
    home.open();
    home.say("play hello by adele");
    assertThat(home.said("not that one")).isEqualTo("That's all I found for hello.");
    assertThat(home.player().uri()).isEqualTo(home.uri("track", "Adele: Hello"));
  }

  @Test
  void skipsToTheNextSongWhereNothingWasNamed() {
    assertThat(home.asked("play something else")).isEqualTo("Skipping to the next song.");
    assertThat(home.player().title()).isEqualTo("Salt & Iron");
  }
}
