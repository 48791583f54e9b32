package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;

class UnmuteTest extends HomeWithMemory {
  @Test
  void restoresTheVolumeBeforeMute() {
    home.open();
    assertThat(home.said("mute")).isEqualTo("Muted.");
    assertThat(home.said("unmute")).isEqualTo("Unmuted.");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player?additional_types=track,episode",
            "PUT /me/player/volume?volume_percent=0",
            "PUT /me/player/volume?volume_percent=40");
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @Test
  void restoresItInAnotherSession() {
    home.ask("mute");
    home.calls();
    assertThat(home.asked("unmute")).isEqualTo("Unmuted.");
    assertThat(home.calls()).containsExactly("PUT /me/player/volume?volume_percent=40");
    assertThat(home.asked("unmute")).startsWith("I don't know how loud it was");
  }

  @Test
  void setsVolumeThreeIfTheEarlierVolumeIsUnknown() {
    home.open();
    assertThat(home.said("unmute"))
        .isEqualTo("I don't know how loud it was, so I set the volume to three.");
    assertThat(home.volume("Living Room")).isEqualTo(30);
  }

  @Test
  void restoresAVolumeOnlyOnce() {
    home.open();
    home.say("mute");
    home.say("unmute");
    assertThat(home.said("unmute")).startsWith("I don't know how loud it was");
  }

  @Test
  void respectsTheLimit() {
    home.ask("volume nine");
    home.ask("mute");
    home.ask("never louder than five in the living room");
    assertThat(home.asked("unmute")).isEqualTo("Unmuted.");
    assertThat(home.volume("Living Room")).isEqualTo(50);
  }
}
