package dev.tapedeck.command.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;

class WhichHereTest extends HomeWithMemory {
  private static final String WORDS = "which speaker do you use here";

  @Test
  void namesTheSpeakerOfThisEcho() {
    home.ask("use the kitchen speaker for this echo");
    home.calls();
    Exchange exchange = home.ask(WORDS);
    assertThat(exchange.spoken()).isEqualTo("This Echo plays on Kitchen Speaker.");
    assertThat(exchange.sessionOpen()).isFalse();
    assertThat(home.calls()).isEmpty();
  }

  @Test
  void saysHowToChooseOneWhereThereIsNone() {
    home.ask("den", "use the kitchen speaker for this echo");
    home.open();
    Exchange exchange = home.say(WORDS);
    assertThat(exchange.spoken())
        .isEqualTo(
            "No speaker is set for this Echo. You can say: use the kitchen speaker for this"
                + " Echo.");
    assertThat(exchange.sessionOpen()).isTrue();
  }
}
