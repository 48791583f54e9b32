package dev.tapedeck.command.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;

class RemoveLimitTest extends HomeWithMemory {
  @Test
  void removesTheOnlyLimit() {
    home.ask("never louder than five in the living room");
    home.open();
    Exchange exchange = home.say("remove the limit");
    assertThat(exchange.spoken()).isEqualTo("I removed the volume limit on Living Room.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.said("volume nine")).isEqualTo("Volume 9.");
    assertThat(home.volume("Living Room")).isEqualTo(90);
  }

  @Test
  void asksOfWhichOfSeveralSpeakers() {
    store("{\"limits\":{\"Living Room\":50,\"Kitchen Speaker\":50}}");
    assertThat(home.asked("remove the limit"))
        .isEqualTo("On which speaker: Kitchen Speaker or Living Room?");
    assertThat(home.said("kitchen")).isEqualTo("I removed the volume limit on Kitchen Speaker.");
    assertThat(document()).contains("\"Living Room\":50").doesNotContain("\"Kitchen Speaker\":");
  }

  @Test
  void saysThatThereIsNoLimit() {
    assertThat(home.asked("remove the limit")).isEqualTo("There's no volume limit.");
    home.ask("never louder than five in the living room");
    assertThat(home.asked("remove the limit in the garage"))
        .isEqualTo("There's no volume limit on the garage.");
    assertThat(document()).contains("\"Living Room\":50");
  }
}
