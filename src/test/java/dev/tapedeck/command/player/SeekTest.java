package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeekTest {
  private static final String READ = "GET /me/player?additional_types=track,episode";

  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "skip ahead two minutes|Going to 3 minutes and .*|181",
        "skip ahead|Going to 1 minute and .*|76",
        "go back thirty seconds|Going to [34].* seconds.|31",
        "rewind|Going to [45].* seconds.|46",
        "go back five minutes|Starting this one over.|0",
        "go to one minute twenty|Going to 1 minute and 20 seconds.|80",
      })
  void movesWithinTheSong(String words, String speech, long seconds) {
    assertThat(home.asked(words)).matches(speech);
    assertThat(home.player().progressMs() / 1000).isBetween(seconds, seconds + 15);
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void leavesAnOpenSessionOpen() {
    home.open();
    assertThat(home.say("go to one minute twenty").sessionOpen()).isTrue();
    assertThat(home.calls()).containsExactly(READ, "PUT /me/player/seek?position_ms=80000");
  }

  @Test
  void changesNothingIfTheTimeIsBeyondTheEnd() {
    assertThat(home.asked("go to ten minutes"))
        .isEqualTo("It's only 3 minutes and 34 seconds long.");
    assertThat(home.calls()).containsExactly(READ);
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void needsTheCurrentPosition() {
    home.spotify.faults().on("progress-null");
    assertThat(home.asked("skip ahead two minutes"))
        .isEqualTo("I can't tell how far along this is.");
    assertThat(home.calls()).containsExactly(READ);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rewind ten minutes", "go to one minute twenty"})
  void replacesTheChangeThatUndoWouldUndo(String words) {
    home.open();
    home.say("mute it");
    home.say(words);
    assertThat(home.say("undo that").spoken()).isEqualTo("I can't undo that.");
    assertThat(home.volume("Living Room")).isZero();
  }

  @Test
  void asksForTheTime() {
    assertThat(home.slotAskedFor("SeekToIntent")).isEqualTo("duration");
    assertThat(home.calls()).isEmpty();
  }
}
