package dev.tapedeck.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;

class VolumeLimitsTest extends HomeWithMemory {
  @Test
  void appliesTheLimitOfTheActiveSpeakerWithoutAnotherRead() {
    home.ask("never louder than fifty percent in the living room");
    home.calls();
    assertThat(home.asked("volume four")).isEqualTo("Volume 4.");
    assertThat(home.calls()).hasSize(2);
    assertThat(home.asked("volume nine"))
        .isEqualTo("Volume 5 on Living Room. That's your limit there.");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player?additional_types=track,episode",
            "PUT /me/player/volume?volume_percent=50");
    assertThat(home.volume("Living Room")).isEqualTo(50);
  }
}
