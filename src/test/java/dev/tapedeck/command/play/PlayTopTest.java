package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayTopTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "play my top songs,medium_term,''",
    "play my top songs of the year,long_term,' of the last year'",
    "play my top songs of the last half year,medium_term,' of the last six months'",
    "play my top songs this month,short_term,' of the last four weeks'"
  })
  void playsWhatWasHeardMostInThePeriod(String words, String range, String period) {
    assertThat(home.asked(words)).isEqualTo("Playing your top songs" + period + ".");
    assertThat(home.calls())
        .hasSize(2)
        .first()
        .isEqualTo("GET /me/top/tracks?time_range=" + range + "&limit=50");
    assertThat(home.player().title()).isEqualTo("Northbound");
    assertThat(home.player().upcoming())
        .startsWith(
            home.uri("track", "Nina Simone: Feeling Good"),
            home.uri("track", "Tracy Chapman: Fast Car"));
  }

  @Test
  void playsOnTheNamedSpeakerInAnOpenSession() {
    home.open();
    Exchange exchange = home.say("play my top songs on the kitchen speaker");
    assertThat(exchange.spoken()).isEqualTo("Playing your top songs on Kitchen Speaker.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void saysThatThereAreNoneYet() {
    home.spotify.faults().on("empty-results");
    assertThat(home.asked("play my top songs"))
        .isEqualTo("You don't have any top songs or artists yet.");
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET "));
  }
}
