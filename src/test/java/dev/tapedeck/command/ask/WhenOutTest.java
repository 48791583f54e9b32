package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenOutTest {
  @AutoClose private final Home home = new Home();

  @Test
  void saysTheDayThatTheSongCameOut() {
    Exchange exchange = home.ask("when did it come out");
    assertThat(exchange.spoken()).isEqualTo("Northbound came out on April 16, 2021.");
    assertThat(exchange.sessionOpen()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play the song paranoid|Paranoid came out in September 1970.",
        "play the song hash pipe|Hash Pipe came out in 2001."
      })
  void saysOnlyTheMonthOrTheYearWhereSpotifyKnowsNoMore(String first, String speech) {
    home.open();
    home.say(first);
    Exchange exchange = home.say("when was this released");
    assertThat(exchange.spoken()).isEqualTo(speech);
    assertThat(exchange.sessionOpen()).isTrue();
  }

  @Test
  void saysTheDayThatAnEpisodeCameOut() {
    home.ask("play the podcast low water");
    assertThat(home.asked("when did it come out")).matches("Spring Tide came out on .+, \\d{4}.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "local-file|I don't know when .+ came out.",
        "private-session|Nothing is playing right now."
      })
  void saysThatItDoesNotKnow(String fault, String speech) {
    home.spotify.faults().on(fault);
    assertThat(home.asked("when did it come out")).matches(speech);
  }
}
