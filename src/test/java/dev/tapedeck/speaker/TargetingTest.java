package dev.tapedeck.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.spotify.RecordedCall;
import dev.tapedeck.testing.Home;
import dev.tapedeck.testing.Speakers;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetingTest {
  @AutoClose private final Home home = new Home();

  @Test
  void wakesASleepingEcho() {
    assertThat(home.asked("play abbey road on the bedroom echo"))
        .isEqualTo("Playing the album Abbey Road by The Beatles on Bedroom Echo.");
    assertThat(home.calls())
        .as("speakers, playlists, search, play, the transfer that wakes it, play")
        .hasSize(6);
    assertThat(home.player().speaker()).isEqualTo("Bedroom Echo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "next song|Skipping to the next song on Living Room.|POST /me/player/next",
        "pause|Paused on Living Room.|PUT /me/player/pause",
        "start over|Starting this one over on Living Room.|PUT /me/player/seek",
        "skip ahead one minute|Going to|PUT /me/player/seek",
        "louder|Louder on Living Room.|PUT /me/player/volume",
        "volume four|Volume 4 on Living Room.|PUT /me/player/volume",
        "mute|Muted on Living Room.|PUT /me/player/volume",
        "turn shuffle on|Shuffling on Living Room.|PUT /me/player/shuffle",
        "repeat this song|Repeating this song on Living Room.|PUT /me/player/repeat",
        "add fast car by tracy chapman to the queue|I added Fast Car|POST /me/player/queue",
        "play abba|Playing ABBA on Living Room.|PUT /me/player/play",
      })
  void wakesTheActiveSpeakerAndSendsTheCommandOnce(String words, String speech, String command) {
    home.spotify.faults().on("echo-asleep");
    assertThat(home.asked(words)).startsWith(speech);
    assertThat(home.spotify.calls().stream().filter(call -> accepted(call, command))).hasSize(1);
    assertThat(home.spotify.calls().stream().filter(call -> sent(call, command)))
        .as("once to the speaker that sleeps, once after it woke up")
        .hasSize(2);
    assertThat(home.player().speaker()).isEqualTo("Living Room");
  }

  @Test
  void skipsOneSongOnASpeakerThatSleeps() {
    home.spotify.act("sam", Map.of("do", "sleep", "speaker", "Living Room"));
    home.ask("next song");
    assertThat(home.player().title()).isEqualTo("Salt & Iron");
  }

  @Test
  void doesNotRepeatACommandWithAnUnclearOutcome() {
    home.spotify.faults().on("lost-answer", Map.of("only", "POST /me/player/next"));
    assertThat(home.asked("next song")).startsWith("Spotify is having trouble");
    assertThat(home.player().title()).isEqualTo("Salt & Iron");
    assertThat(home.calls()).containsExactly("POST /me/player/next");
  }

  @Test
  void namesTheOnlySpeakerIfNothingPlaysOnIt() {
    Speakers.onlyLivingRoom(home);
    home.spotify.act("sam", Map.of("do", "deactivate"));
    assertThat(home.asked("next song")).isEqualTo("Nothing is playing on Living Room.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @ParameterizedTest
  @ValueSource(strings = {"something else", "not that one", "the second one"})
  void asksForASpeakerOnlyInAWayThatAlexaAccepts(String words) {
    home.open();
    home.say("play hello");
    home.spotify.faults().on("none-active");
    assertThat(home.said(words)).startsWith("Which one: Kitchen Speaker,");
    assertThat(home.said("the first one")).endsWith(" on Kitchen Speaker.");
  }

  private static boolean sent(RecordedCall call, String command) {
    return (call.method() + " " + call.target()).startsWith(command);
  }

  private static boolean accepted(RecordedCall call, String command) {
    return sent(call, command) && call.status() < 300;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void resumesOnASpeakerThatSleepsWhetherOrNotMusicPlaysElsewhere(boolean playing) {
    if (!playing) {
      home.asked("pause");
    }
    assertThat(home.asked("resume the music on the bedroom echo")).contains("Bedroom Echo");
    assertThat(home.player().speaker()).isEqualTo("Bedroom Echo");
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void asksForASpeakerWhenNoneIsActive() {
    home.spotify.faults().on("none-active");
    assertThat(home.asked("play abba"))
        .isEqualTo(
            "Which one: Kitchen Speaker, Living Room, Bedroom Echo, Sam's Phone or Bedroom"
                + " Speaker?");
    assertThat(home.said("the kitchen one")).isEqualTo("Playing ABBA on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }
}
