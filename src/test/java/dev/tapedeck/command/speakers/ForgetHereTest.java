package dev.tapedeck.command.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;

class ForgetHereTest extends HomeWithMemory {
  @Test
  void playsWhereTheMusicIsAgain() {
    home.ask("use the kitchen speaker for this echo");
    assertThat(home.asked("forget the speaker for this echo"))
        .isEqualTo("This Echo no longer plays on Kitchen Speaker.");
    assertThat(document()).doesNotContain("\"" + KITCHEN_ECHO + "\":");
    assertThat(home.asked("play abba")).isEqualTo("Playing ABBA.");
    assertThat(home.player().speaker()).isEqualTo("Living Room");
  }

  @Test
  void forgetsOnlyTheSpeakerOfThisEcho() {
    home.ask("den", "use the living room for this echo");
    home.ask("use the kitchen speaker for this echo");
    home.ask("forget that");
    assertThat(document()).contains("Living Room").doesNotContain("\"" + KITCHEN_ECHO + "\":");
  }

  @Test
  void saysThatThereIsNone() {
    home.open();
    Exchange exchange = home.say("forget that");
    assertThat(exchange.spoken()).startsWith("No speaker is set for this Echo.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls()).isEmpty();
  }
}
