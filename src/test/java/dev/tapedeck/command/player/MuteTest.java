package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MuteTest {
  @AutoClose private final Home home = new Home();

  @Test
  void setsTheVolumeToZeroWithoutPausing() {
    assertThat(home.asked("mute")).isEqualTo("Muted.");
    assertThat(home.volume("Living Room")).isZero();
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void aSecondMuteKeepsTheStoredVolume() {
    home.open();
    home.say("mute");
    home.calls();
    assertThat(home.said("mute")).isEqualTo("It's already at volume zero.");
    assertThat(home.calls()).noneMatch(call -> call.startsWith("PUT"));
    home.say("unmute");
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @Test
  void saysThatTheSpeakerHasAFixedVolume() {
    home.spotify.faults().on("no-volume");
    assertThat(home.asked("mute")).isEqualTo("I can't change the volume of Living Room.");
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @Test
  void mutesASpeakerThatDoesNotReportItsVolume() {
    home.open();
    home.spotify.faults().on("volume-null");
    assertThat(home.said("mute")).isEqualTo("Muted.");
    assertThat(home.volume("Living Room")).isZero();
    assertThat(home.said("undo that")).isEqualTo("I can't undo that.");
    assertThat(home.said("unmute")).startsWith("I don't know how loud it was");
    assertThat(home.volume("Living Room")).isEqualTo(30);
  }

  @Test
  void needsAnActiveSpeaker() {
    home.spotify.faults().on("none-active");
    assertThat(home.asked("mute")).startsWith("No speaker is active right now.");
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @Test
  void mutesOnlyTheNamedSpeaker() {
    home.open();
    assertThat(home.said("mute the kitchen")).isEqualTo("Muted on Kitchen Speaker.");
    assertThat(home.volume("Kitchen Speaker")).isZero();
    assertThat(home.volume("Living Room")).isEqualTo(40);
    assertThat(home.said("unmute the kitchen")).isEqualTo("Unmuted.");
    assertThat(home.volume("Kitchen Speaker")).isEqualTo(35);
  }

  @Test
  void unmutesTheNamedSpeakerAndNoOther() {
    home.open();
    home.say("mute");
    assertThat(home.said("unmute the kitchen")).startsWith("It isn't muted.");
    assertThat(home.volume("Living Room")).isZero();
  }
}
