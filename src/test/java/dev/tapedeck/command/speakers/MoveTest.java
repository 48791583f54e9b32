package dev.tapedeck.command.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveTest {
  @AutoClose private final Home home = new Home();

  @Test
  void movesTheMusicWithoutPausing() {
    assertThat(home.asked("move the music to the kitchen"))
        .isEqualTo("Moving the music to Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
    assertThat(home.player().title()).isEqualTo("Northbound");
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void saysLessInAnOpenSession() {
    home.open();
    Exchange exchange = home.say("move it to my phone");
    assertThat(exchange.spoken()).isEqualTo("Moving to Sam's Phone.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().speaker()).isEqualTo("Sam's Phone");
  }

  @Test
  void asksWhereTo() {
    assertThat(home.asked("move the music"))
        .isEqualTo("Where to: Kitchen Speaker, Bedroom Echo, Sam's Phone or Bedroom Speaker?");
    assertThat(home.player().speaker()).isEqualTo("Living Room");
    assertThat(home.said("kitchen")).isEqualTo("Moving the music to Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "move the music to the garage|I can't find a speaker called the garage.",
        "move the music to the office sonos|Spotify doesn't let me control Office Sonos."
      })
  void leavesTheMusicWhereItIsOtherwise(String words, String speech) {
    assertThat(home.asked(words)).startsWith(speech);
    assertThat(home.player().speaker()).isEqualTo("Living Room");
  }
}
