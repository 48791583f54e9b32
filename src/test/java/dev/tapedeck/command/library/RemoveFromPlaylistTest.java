package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoveFromPlaylistTest {
  @AutoClose private final Home home = new Home();

  @Test
  void removesTheSongThatPlays() {
    int before = home.playlist("Road Trip").size();
    assertThat(home.asked("take this off my road trip playlist"))
        .isEqualTo("I took Northbound off Road Trip.");
    assertThat(home.playlist("Road Trip"))
        .hasSize(before - 1)
        .doesNotContain(home.uri("track", "The Paper Lanterns: Northbound"));
    assertThat(home.player().title()).as("still playing").isEqualTo("Northbound");
  }

  @Test
  void saysLessInAnOpenSession() {
    home.open();
    Exchange exchange = home.say("take this off my road trip playlist");
    assertThat(exchange.spoken()).isEqualTo("Took Northbound off Road Trip.");
    assertThat(exchange.sessionOpen()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "take this off my running mix playlist"
            + "|The playlist Robin's Running Mix isn't yours, so Spotify keeps it as it is.",
        "take this off my zyzzyva playlist|I don't see a playlist called zyzzyva."
      })
  void removesNothingFromWhatIsNotTheListeners(String words, String speech) {
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET "));
  }

  @Test
  void asksForThePlaylist() {
    assertThat(home.slotAskedFor("RemoveFromPlaylistIntent")).isEqualTo("playlist");
  }
}
