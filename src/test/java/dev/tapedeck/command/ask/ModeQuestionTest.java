package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ModeQuestionTest {
  @AutoClose private final Home home = new Home();

  @Test
  void saysWhetherShuffleIsOn() {
    home.open();
    assertThat(home.said("is shuffle on")).isEqualTo("No, shuffle is off.");
    home.say("turn shuffle on");
    assertThat(home.said("is it on shuffle")).isEqualTo("Yes, shuffle is on.");
    assertThat(home.player().shuffle()).isTrue();
  }

  @Test
  void saysWhatIsRepeated() {
    home.open();
    assertThat(home.said("is repeat on")).isEqualTo("No, repeat is off.");
    home.say("repeat this song");
    assertThat(home.said("is this on repeat")).isEqualTo("Yes, this song is on repeat.");
    home.say("repeat this album");
    assertThat(home.said("is repeat on")).isEqualTo("Yes, repeat is on.");
  }

  @Test
  void saysThatNothingIsPlaying() {
    home.spotify.faults().on("private-session");
    assertThat(home.asked("is shuffle on")).isEqualTo("Nothing is playing right now.");
  }
}
