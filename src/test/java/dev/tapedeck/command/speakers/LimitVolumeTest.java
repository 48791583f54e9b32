package dev.tapedeck.command.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitVolumeTest extends HomeWithMemory {
  @Test
  void capsLaterVolumesOfTheSpeaker() {
    assertThat(home.asked("never louder than three on the kitchen speaker"))
        .isEqualTo("The volume limit on Kitchen Speaker is now 3.");
    home.calls();
    assertThat(home.asked("volume eight on the kitchen speaker"))
        .isEqualTo("Volume 3 on Kitchen Speaker. That's your limit there.");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player/devices",
            "PUT /me/player/volume?volume_percent=30&device_id=<Kitchen Speaker>");
    assertThat(home.asked("volume two on the kitchen speaker"))
        .isEqualTo("Volume 2 on Kitchen Speaker.");
    assertThat(home.asked("louder on the kitchen speaker")).isEqualTo("Louder on Kitchen Speaker.");
    assertThat(home.asked("louder on the kitchen speaker"))
        .isEqualTo("Kitchen Speaker is already at your volume limit.");
    assertThat(home.volume("Kitchen Speaker")).isEqualTo(30);
  }

  @Test
  void doesNotLimitOtherSpeakers() {
    home.ask("never louder than three on the kitchen speaker");
    assertThat(home.asked("volume eight in the living room")).isEqualTo("Volume 8 on Living Room.");
    assertThat(home.volume("Living Room")).isEqualTo(80);
  }

  @Test
  void doesNotChangeTheCurrentVolume() {
    home.open();
    Exchange exchange = home.say("never louder than twenty percent in the living room");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(document()).contains("\"Living Room\":20");
    assertThat(home.volume("Living Room")).isEqualTo(40);
  }

  @Test
  void asksForTheLimitAndTheSpeaker() {
    assertThat(home.asked("limit the volume"))
        .isEqualTo("What should the limit be, from zero to ten?");
    assertThat(home.said("four")).startsWith("On which speaker: Kitchen Speaker,");
    assertThat(home.said("kitchen")).isEqualTo("The volume limit on Kitchen Speaker is now 4.");
    assertThat(document()).contains("\"Kitchen Speaker\":40");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "never louder than two hundred in the kitchen|The volume goes from zero to ten",
        "never louder than four on my phone" + "|I can't change the volume of Sam's Phone."
      })
  void rejectsInvalidLimits(String words, String speech) {
    assertThat(home.asked(words)).startsWith(speech);
    assertThat(document()).doesNotContain("limits\":{\"");
  }
}
