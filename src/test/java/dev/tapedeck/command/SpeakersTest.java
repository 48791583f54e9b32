package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which speaker is meant, what it can do, and waking it. */
class SpeakersTest {
  @AutoClose private final Home home = new Home();

  @Test
  void wakesASleepingEcho() {
    assertThat(home.ask("play abbey road on the bedroom echo").spoken())
        .isEqualTo("Playing the album Abbey Road by The Beatles on Bedroom Echo.");
    assertThat(home.calls())
        .as("speakers, playlists, search, play, the move that wakes it, play")
        .hasSize(6);
  }

  @Test
  void movesTheMusicToAnEchoThatDoesNotPlayWithout() {
    home.spotify.faults().on("echo-needs-transfer");
    assertThat(home.ask("play abbey road on the kitchen speaker").spoken())
        .isEqualTo("Playing the album Abbey Road by The Beatles on Kitchen Speaker.");
    assertThat(home.calls()).hasSize(6);
  }

  @Test
  void takesASpeakerWhenNoneIsActive() {
    home.spotify.faults().on("none-active");
    Exchange question = home.ask("play abba");
    assertThat(question.spoken())
        .isEqualTo(
            "Which one: Kitchen Speaker, Living Room, Bedroom Echo, Sam's Phone or Bedroom Speaker?");
    assertThat(home.say("the kitchen one").spoken()).isEqualTo("Playing ABBA on Kitchen Speaker.");
  }

  @Test
  void resumesOnASpeakerWhenNoneIsActive() {
    home.spotify.faults().on("none-active");
    assertThat(home.ask("resume").spoken()).startsWith("Which one: Kitchen Speaker");
    assertThat(home.say("my phone").spoken()).startsWith("Playing on Sam's Phone");
  }

  @Test
  void asksWhereToMoveTheMusic() {
    assertThat(home.ask("move the music").spoken())
        .isEqualTo("Where to: Kitchen Speaker, Bedroom Echo, Sam's Phone or Bedroom Speaker?");
    assertThat(home.say("kitchen").spoken()).isEqualTo("Moving the music to Kitchen Speaker.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play abba on the office sonos|Spotify doesn't let me control Office Sonos.",
        "volume four on my phone|The volume of Sam's Phone can't be changed from here.",
        "louder on my phone|The volume of Sam's Phone can't be changed from here.",
        "pause the garage|I don't see a speaker called the garage. I see Kitchen Speaker, Living Room,"
            + " Bedroom Echo, Office Sonos and Sam's Phone.",
        "volume eleven percent in the attic|I don't see a speaker called the attic. I see Kitchen Speaker,"
            + " Living Room, Bedroom Echo, Office Sonos and Sam's Phone.",
      })
  void saysWhatASpeakerCannotDo(String words, String sentence) {
    assertThat(home.ask(words).spoken()).isEqualTo(sentence);
    assertThat(home.calls()).as("nothing was done").allMatch(call -> call.startsWith("GET "));
  }

  @Test
  void tellsHowFarTheVolumeGoes() {
    assertThat(home.ask("volume two hundred").spoken())
        .isEqualTo("The volume goes from zero to ten, or up to one hundred percent.");
    assertThat(home.calls()).isEmpty();
    home.ask("volume ten");
    assertThat(home.ask("louder").spoken()).isEqualTo("It's as loud as it goes.");
    home.ask("volume zero");
    assertThat(home.ask("quieter").spoken()).isEqualTo("It's as quiet as it goes.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "next song in the kitchen",
        "previous song in the kitchen",
        "restart the song in the kitchen"
      })
  void saysThatNothingPlaysOnTheSpeakerThatWasNamed(String words) {
    assertThat(home.ask(words).spoken()).isEqualTo("Nothing is playing on Kitchen Speaker.");
  }
}
