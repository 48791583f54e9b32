package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaveTest {
  @AutoClose private final Home home = new Home();

  @Test
  void savesTheSongThatPlays() {
    home.ask("unlike this");
    assertThat(home.saved("track", "The Paper Lanterns: Northbound")).isFalse();
    assertThat(home.asked("i like this")).isEqualTo("I saved Northbound to your liked songs.");
    assertThat(home.saved("track", "The Paper Lanterns: Northbound")).isTrue();
  }

  @Test
  void saysLessInAnOpenSession() {
    home.ask("unlike this");
    home.open();
    Exchange exchange = home.say("save this song");
    assertThat(exchange.spoken()).isEqualTo("Saved Northbound.");
    assertThat(exchange.sessionOpen()).isTrue();
  }

  @Test
  void changesNothingIfTheSongIsSavedAlready() {
    assertThat(home.asked("i like this")).isEqualTo("Northbound is already in your liked songs.");
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET "));
    assertThat(home.saved("track", "The Paper Lanterns: Northbound")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing-permission", "error-503", "very-slow"})
  void savesEvenIfTheStateBeforeCannotBeRead(String fault) {
    home.ask("unlike this");
    home.open();
    home.spotify
        .faults()
        .on(fault, Map.of("only", "GET /me/library/contains", "scope", "user-library-read"));
    assertThat(home.said("i like this")).isEqualTo("Saved Northbound.");
    assertThat(home.saved("track", "The Paper Lanterns: Northbound")).isTrue();
    assertThat(home.said("undo that")).isEqualTo("I can't undo that.");
    assertThat(home.saved("track", "The Paper Lanterns: Northbound")).isTrue();
  }

  @Test
  void savesAnEpisode() {
    home.ask("play the podcast low water");
    home.ask("unlike this");
    assertThat(home.asked("save this episode")).isEqualTo("I saved the episode Spring Tide.");
    assertThat(home.saved("episode", "Low Water: Spring Tide")).isTrue();
  }

  @Test
  void savesTheBookOfAChapter() {
    home.ask("play the audiobook the hobbit");
    home.ask("unlike this");
    assertThat(home.asked("i like this")).isEqualTo("I saved the audiobook The Hobbit.");
    assertThat(home.saved("audiobook", "The Hobbit")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "local-file|That's a local file, so I can't do that with it.",
        "unknown-item|Something is playing, but Spotify doesn't tell me what.",
        "private-session|Nothing is playing right now."
      })
  void savesNothingThatSpotifyDoesNotKnow(String fault, String speech) {
    home.spotify.faults().on(fault);
    assertThat(home.asked("i like this")).isEqualTo(speech);
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET "));
  }
}
