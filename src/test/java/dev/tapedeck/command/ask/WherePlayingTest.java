package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WherePlayingTest {
  @AutoClose private final Home home = new Home();

  @Test
  void namesTheSpeakerThatPlays() {
    home.open();
    assertThat(home.said("where is it playing")).isEqualTo("It's playing on Living Room.");
    home.say("move the music to the kitchen");
    assertThat(home.said("which speaker is this on")).isEqualTo("It's playing on Kitchen Speaker.");
  }

  @Test
  void saysThatItIsPaused() {
    home.open();
    home.say("pause");
    assertThat(home.said("where is the music playing")).isEqualTo("It's paused on Living Room.");
  }

  @Test
  void saysThatNothingIsPlaying() {
    home.spotify.faults().on("private-session");
    assertThat(home.asked("where is it playing")).isEqualTo("Nothing is playing right now.");
  }
}
