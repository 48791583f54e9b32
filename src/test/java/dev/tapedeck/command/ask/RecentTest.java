package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RecentTest {
  @AutoClose private final Home home = new Home();

  @Test
  void namesTheLastFiveSongs() {
    Exchange exchange = home.ask("what have i been listening to");
    assertThat(exchange.spoken())
        .isEqualTo(
            "You've been listening to Ferry by The Paper Lanterns, Low Tide by The Paper Lanterns,"
                + " Feeling Good by Nina Simone, Fast Car by Tracy Chapman and Hello by Adele.");
    assertThat(exchange.sessionOpen()).isFalse();
    assertThat(home.calls()).containsExactly("GET /me/player/recently-played?limit=50");
  }

  @Test
  void beginsWithTheSongThatWasHeardLast() {
    home.spotify.travel(Duration.ofMinutes(3));
    assertThat(home.asked("what have i been listening to"))
        .startsWith("You've been listening to Northbound by The Paper Lanterns, Ferry by");
  }

  @Test
  void offersTheOthersInAnOpenSession() {
    home.open();
    assertThat(home.said("what did i listen to")).endsWith("Would you like to hear more?");
    assertThat(home.said("yes"))
        .isEqualTo(
            "So What by Miles Davis, Dancing Queen by ABBA and Bohemian Rhapsody by Queen."
                + " That's all.");
  }

  @Test
  void saysThatNothingWasHeardYet() {
    home.linkAccountOf("free");
    assertThat(home.asked("what have i been listening to"))
        .isEqualTo("I don't see anything you've played recently.");
  }
}
