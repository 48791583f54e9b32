package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetVolumeTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "volume four,40",
    "volume zero,0",
    "volume ten,100",
    "turn it up to eleven,100",
    "volume eleven percent,11",
    "volume twelve,12",
    "set the volume to twenty five,25",
    "volume seven percent,7"
  })
  void takesUpToTenForTenthsAndMoreForPercent(String words, int percent) {
    home.ask("volume nine");
    assertThat(home.asked(words)).startsWith("Volume ");
    assertThat(home.volume("Living Room")).isEqualTo(percent);
  }

  @Test
  void leavesAnOpenSessionOpen() {
    home.open();
    assertThat(home.say("volume three").sessionOpen()).isTrue();
    assertThat(home.volume("Living Room")).isEqualTo(30);
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player?additional_types=track,episode",
            "PUT /me/player/volume?volume_percent=30");
  }

  @Test
  void changesOnlyTheNamedSpeaker() {
    assertThat(home.asked("volume eight in the kitchen")).isEqualTo("Volume 8 on Kitchen Speaker.");
    assertThat(home.volume("Kitchen Speaker")).isEqualTo(80);
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @Test
  void saysTheRangeOfTheVolume() {
    assertThat(home.asked("volume two hundred"))
        .isEqualTo("The volume goes from zero to ten, or up to one hundred percent.");
    assertThat(home.calls()).isEmpty();
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @Test
  void saysThatASpeakerHasAFixedVolume() {
    assertThat(home.asked("volume four on my phone"))
        .isEqualTo("I can't change the volume of Sam's Phone.");
    assertThat(home.volume("Sam's Phone")).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({"error-503,false", "private-session,true", "player-204,true", "volume-null,false"})
  void setsTheVolumeEvenIfTheOneBeforeIsHidden(String fault, boolean undone) {
    home.open();
    home.spotify.faults().on(fault, Map.of("only", "GET "));
    assertThat(home.said("volume three")).isEqualTo("Volume 3.");
    assertThat(home.volume("Living Room")).isEqualTo(30);
    assertThat(home.said("undo that"))
        .isEqualTo(undone ? "I changed the volume back." : "I can't undo that.");
    assertThat(home.volume("Living Room")).isEqualTo(undone ? 40 : 30);
  }

  @Test
  void asksForTheVolume() {
    assertThat(home.slotAskedFor("SetVolumeIntent")).isEqualTo("level");
    assertThat(home.calls()).isEmpty();
  }
}
