package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.List;
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
        .isEqualTo("I removed Northbound from Road Trip.");
    assertThat(home.playlist("Road Trip"))
        .hasSize(before - 1)
        .doesNotContain(home.uri("track", "The Paper Lanterns: Northbound"));
    assertThat(home.player().title()).as("still playing").isEqualTo("Northbound");
  }

  @Test
  void changesNothingIfTheSongIsNotInThePlaylist() {
    List<String> before = home.playlist("Gym");
    assertThat(home.asked("take this off my gym playlist")).isEqualTo("Northbound isn't in Gym.");
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET "));
    assertThat(home.playlist("Gym")).isEqualTo(before);
  }

  @Test
  void saysLessInAnOpenSession() {
    home.open();
    Exchange exchange = home.say("take this off my road trip playlist");
    assertThat(exchange.spoken()).isEqualTo("Removed Northbound from Road Trip.");
    assertThat(exchange.sessionOpen()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "take this off my running mix playlist"
            + "|The playlist Robin's Running Mix belongs to someone else, so I can't do that.",
        "take this off my zyzzyva playlist|I can't find a playlist called zyzzyva."
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
