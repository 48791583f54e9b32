package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsSavedTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "i like this|Yes, Northbound is in your library.",
        "unlike this|No, Northbound isn't in your library."
      })
  void saysWhetherTheSongIsSaved(String first, String speech) {
    home.open();
    home.say(first);
    home.calls();
    Exchange exchange = home.say("do i have this saved");
    assertThat(exchange.spoken()).isEqualTo(speech);
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls())
        .containsExactlyInAnyOrder(
            "GET /me/player?additional_types=track,episode",
            "GET /me/library/contains?uris=<track Northbound>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play the podcast low water|Yes, Spring Tide is in your library.",
        "play the audiobook the hobbit|Yes, The Hobbit is in your library.",
      })
  void saysWhetherTheEpisodeOrTheBookIsSaved(String first, String speech) {
    home.ask(first);
    assertThat(home.asked("do i have this saved")).isEqualTo(speech);
  }

  @Test
  void saysThatNothingPlays() {
    home.spotify.faults().on("private-session");
    assertThat(home.asked("do i have this saved")).isEqualTo("Nothing is playing right now.");
  }
}
