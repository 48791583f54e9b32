package dev.tapedeck.command.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
  @ValueSource(
      strings = {
        "move the music to the living room",
        "play it on the living room speaker",
        "use the living room speaker"
      })
  void saysThatItPlaysThereAlready(String words) {
    home.ask("move the music to the kitchen");
    home.ask("move the music to the living room");
    home.calls();
    home.open();
    assertThat(home.said(words)).isEqualTo("It's already playing on Living Room.");
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET "));
    assertThat(home.said("undo that")).isEqualTo("There's nothing to undo.");
    assertThat(home.player().speaker()).isEqualTo("Living Room");
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void startsTheMusicIfItIsPausedThere() {
    home.ask("pause");
    assertThat(home.asked("move the music to the living room"))
        .isEqualTo("Playing on Living Room.");
    assertThat(home.player().playing()).isTrue();
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

  @Test
  void asksWhichOfTwoNamedSpeakers() {
    home.open();
    assertThat(home.said("play it in the kitchen and the living room"))
        .isEqualTo(
            "I can only play on one speaker at a time."
                + " Which one: Kitchen Speaker or Living Room?");
    assertThat(home.said("the kitchen")).isEqualTo("Moving to Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }
}
