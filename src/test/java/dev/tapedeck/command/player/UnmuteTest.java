package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.HomeWithMemory;
import java.time.Duration;
import java.util.Map;
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
            "GET /me/player/devices",
            "PUT /me/player/volume?volume_percent=40&device_id=<Living Room>");
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @Test
  void restoresItInAnotherSession() {
    home.ask("mute");
    home.calls();
    assertThat(home.asked("unmute")).isEqualTo("Unmuted.");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player/devices",
            "PUT /me/player/volume?volume_percent=40&device_id=<Living Room>");
  }

  @Test
  void setsVolumeThreeIfTheEarlierVolumeIsUnknown() {
    home.open();
    home.say("volume zero");
    assertThat(home.said("unmute"))
        .isEqualTo("I don't know how loud it was, so I set the volume to three.");
    assertThat(home.volume("Living Room")).isEqualTo(30);
  }

  @Test
  void restoresAVolumeOnlyOnce() {
    home.open();
    home.say("mute");
    home.say("unmute");
    home.say("volume zero");
    assertThat(home.said("unmute")).startsWith("I don't know how loud it was");
  }

  @Test
  void respectsTheLimit() {
    home.ask("volume nine");
    home.ask("mute");
    home.ask("never louder than five in the living room");
    assertThat(home.asked("unmute")).isEqualTo("Volume 5 on Living Room. That's your limit there.");
    assertThat(home.volume("Living Room")).isEqualTo(50);
  }

  @Test
  void changesNothingIfItIsNotMuted() {
    assertThat(home.asked("unmute")).isEqualTo("It isn't muted. The volume is 4.");
    assertThat(home.volume("Living Room")).isEqualTo(40);
    home.ask("mute");
    home.spotify.act("sam", Map.of("do", "volume", "percent", 25));
    assertThat(home.asked("unmute")).isEqualTo("It isn't muted. The volume is 25 percent.");
    assertThat(home.volume("Living Room")).isEqualTo(25);
  }

  @Test
  void unmutesTheSpeakerThatWasMuted() {
    home.ask("mute");
    home.ask("move the music to the kitchen");
    assertThat(home.asked("unmute")).isEqualTo("Unmuted.");
    assertThat(home.volume("Living Room")).isEqualTo(40);
    assertThat(home.volume("Kitchen Speaker")).isEqualTo(35);
  }

  @Test
  void restoresTheVolumeWhileTheReportedStateLags() {
    home.spotify.lag(Duration.ofSeconds(30));
    home.ask("mute");
    assertThat(home.asked("unmute")).isEqualTo("Unmuted.");
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @Test
  void hasNothingToUnmuteAfterTheMuteWasUndone() {
    home.open();
    home.say("mute");
    home.say("undo that");
    assertThat(home.said("unmute")).isEqualTo("It isn't muted. The volume is 4.");
    home.say("mute");
    home.say("volume four");
    assertThat(home.said("unmute")).isEqualTo("It isn't muted. The volume is 4.");
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }
}
