package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShuffleTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(strings = {"shuffle on", "turn shuffle on", "shuffle the music in the living room"})
  void turnsShuffleOn(String words) {
    assertThat(home.asked(words)).startsWith("Shuffling");
    assertThat(home.player().shuffle()).isTrue();
    assertThat(home.player().title()).as("still playing").isEqualTo("Northbound");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shuffle off", "turn shuffle off", "stop shuffling"})
  void turnsShuffleOff(String words) {
    home.ask("turn shuffle on");
    assertThat(home.asked(words)).isEqualTo("Shuffle is off.");
    assertThat(home.player().shuffle()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void saysThatNothingChangesWhateverThePlayerReplies(boolean accepts) {
    if (accepts) {
      home.spotify.faults().on("unchanged-accepted");
    }
    home.open();
    Exchange exchange = home.say("turn shuffle off");
    assertThat(exchange.spoken()).isEqualTo("Shuffle is already off.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().shuffle()).isFalse();
    home.say("turn shuffle on");
    assertThat(home.said("shuffle on")).isEqualTo("Shuffle is already on.");
    assertThat(home.player().shuffle()).isTrue();
  }

  @Test
  void saysThatThePlayerRefuses() {
    home.spotify.faults().on("restriction-violated");
    assertThat(home.asked("shuffle on")).isEqualTo("Spotify can't do that right now.");
    assertThat(home.asked("shuffle off")).isEqualTo("Shuffle is already off.");
    assertThat(home.player().shuffle()).isFalse();
  }

  @Test
  void saysThatAnAdIsPlaying() {
    home.spotify.faults().on("ad");
    home.spotify.faults().on("restriction-violated");
    assertThat(home.asked("shuffle on")).isEqualTo("An ad is playing.");
  }

  @ParameterizedTest
  @CsvSource({"shuffle on", "shuffle off", "repeat this song", "stop repeating", "pause", "resume"})
  void saysThatNothingIsPlaying(String words) {
    home.linkAccountOf("robin");
    home.spotify.act("robin", Map.of("do", "activate", "speaker", "Kitchen Speaker"));
    assertThat(home.spotify.player("robin").title()).isNull();
    assertThat(home.asked(words)).isEqualTo("Nothing is playing right now.");
    assertThat(home.spotify.player("robin").shuffle()).isFalse();
  }

  @Test
  void saysThatNothingIsPlayingOnTheNamedSpeaker() {
    assertThat(home.asked("turn shuffle on in the kitchen"))
        .isEqualTo("Nothing is playing on Kitchen Speaker.");
    assertThat(home.player().shuffle()).isFalse();
  }

  @Test
  void worksInAPrivateSessionWhoseStateIsHidden() {
    home.open();
    home.spotify.faults().on("private-session");
    assertThat(home.said("turn shuffle on")).isEqualTo("Shuffling.");
    assertThat(home.player().shuffle()).isTrue();
    assertThat(home.said("undo that")).isEqualTo("I can't undo that.");
    assertThat(home.player().shuffle()).isTrue();
  }

  @Test
  void needsAnActiveSpeaker() {
    home.spotify.faults().on("none-active");
    assertThat(home.asked("turn shuffle on")).startsWith("No speaker is active right now.");
    assertThat(home.player().shuffle()).isFalse();
  }
}
