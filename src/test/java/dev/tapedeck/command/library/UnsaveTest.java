package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsaveTest {
  @AutoClose private final Home home = new Home();

  @Test
  void removesTheSongThatPlays() {
    home.ask("i like this");
    assertThat(home.asked("unlike this")).isEqualTo("I removed Northbound from your liked songs.");
    assertThat(home.saved("track", "The Paper Lanterns: Northbound")).isFalse();
    assertThat(home.player().title()).as("still playing").isEqualTo("Northbound");
  }

  @Test
  void saysLessInAnOpenSession() {
    home.open();
    Exchange exchange = home.say("unlike this");
    assertThat(exchange.spoken()).isEqualTo("Removed Northbound.");
    assertThat(exchange.sessionOpen()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play the podcast low water|I removed the episode Spring Tide.|episode|Low Water: Spring"
            + " Tide",
        "play the audiobook the hobbit|I removed the audiobook The Hobbit.|audiobook|The Hobbit",
      })
  void removesTheEpisodeOrTheBook(String first, String speech, String type, String name) {
    home.ask(first);
    assertThat(home.saved(type, name)).isTrue();
    assertThat(home.asked("unlike this")).isEqualTo(speech);
    assertThat(home.saved(type, name)).isFalse();
  }

  @Test
  void removesNothingWhenNothingPlays() {
    home.spotify.faults().on("private-session");
    assertThat(home.asked("unlike this")).isEqualTo("Nothing is playing right now.");
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET "));
  }
}
