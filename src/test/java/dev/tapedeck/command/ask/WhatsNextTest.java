package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WhatsNextTest {
  @AutoClose private final Home home = new Home();

  @Test
  void namesTheNextSongOfTheAlbum() {
    assertThat(home.asked("what's next")).isEqualTo("Next is Salt & Iron by The Paper Lanterns.");
    assertThat(home.player().title()).as("still playing").isEqualTo("Northbound");
  }

  @Test
  void namesTheQueuedSongFirst() {
    home.open();
    home.say("add fast car by tracy chapman to the queue");
    home.calls();
    Exchange exchange = home.say("what comes next");
    assertThat(exchange.spoken()).isEqualTo("Next is Fast Car by Tracy Chapman.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls()).containsExactly("GET /me/player/queue");
  }

  @Test
  void saysThatNothingComesNext() {
    home.spotify.faults().on("empty-results");
    assertThat(home.asked("what's next")).isEqualTo("Nothing is up next.");
  }
}
