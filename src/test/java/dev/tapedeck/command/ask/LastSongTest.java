package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastSongTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what was the last song",
        "what was that last song",
        "what was the previous song",
        "which song was that",
        "what was playing before"
      })
  void saysOneSong(String words) {
    assertThat(home.asked(words)).isEqualTo("The last song was Ferry by The Paper Lanterns.");
  }

  @Test
  void saysThatNothingWasPlayed() {
    home.spotify.faults().on("empty-results");
    assertThat(home.asked("what was the last song"))
        .isEqualTo("I don't see anything you've played recently.");
  }
}
