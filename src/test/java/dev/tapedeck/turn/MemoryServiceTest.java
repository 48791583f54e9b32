package dev.tapedeck.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import dev.tapedeck.testing.HomeWithMemory;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryServiceTest extends HomeWithMemory {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play abba|Playing ABBA.",
        "volume nine|Volume 9.",
        "louder|Louder.",
        "i like this|Northbound is already in your liked songs.",
        "play abba in the kitchen|Playing ABBA on Kitchen Speaker.",
        "undo that|There's nothing to undo.",
        "unmute|It isn't muted. The volume is 4.",
        "use the kitchen speaker for this echo"
            + "|I can't reach my memory right now. Please try again in a moment.",
        "which speaker do you use here"
            + "|I can't reach my memory right now. Please try again in a moment.",
        "call the kitchen speaker the boombox"
            + "|I can't reach my memory right now. Please try again in a moment.",
        "never louder than six in the kitchen"
            + "|I can't reach my memory right now. Please try again in a moment.",
        "remove the limit|I can't reach my memory right now. Please try again in a moment.",
        "forget everything|I can't reach my memory right now. Please try again in a moment.",
      })
  void mentionsAFailureOnlyIfTheCommandIsAboutTheMemory(String words, String speech) {
    home.ask("use the kitchen speaker for this echo");
    home.ask("never louder than two in the living room");
    home.spotify.forgetCalls();
    memory.unreachable(true);
    assertThat(home.asked(words)).as("denied").isEqualTo(speech);
    memory.unreachable(false);
    memory.delay(Duration.ofSeconds(2));
    Exchange exchange = home.ask(words);
    assertThat(exchange.spoken()).as("slow").isEqualTo(speech);
    assertThat(exchange.millis()).isLessThan(1500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pause",
        "next",
        "what's playing",
        "which speakers are there",
        "help",
        "who sings this",
        "do i have this saved",
        "what's next"
      })
  void isNotUsedByATurnThatNeedsNoMemory(String words) {
    home.ask(words);
    assertThat(memory.loads()).isZero();
    assertThat(memory.saves()).isZero();
  }

  @Test
  void readsAtMostOncePerTurnAndWritesOnlyChanges() {
    home.ask("play abba");
    assertThat(memory.loads()).isEqualTo(1);
    assertThat(memory.saves())
        .as("an empty document, then the day of linking and the state for undo in one save")
        .isEqualTo(2);
    home.ask("volume nine on the kitchen speaker");
    assertThat(memory.loads()).isEqualTo(2);
    assertThat(memory.saves()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "use the kitchen speaker for this echo",
        "which speaker do you use here",
        "forget that",
        "call the kitchen speaker the boombox",
        "what do you call my speakers",
        "forget the nickname boombox",
        "never louder than six in the kitchen",
        "remove the limit",
        "forget everything",
      })
  void saysThatThereIsNoMemory(String words) {
    try (Home without = new Home()) {
      assertThat(without.asked(words))
          .isEqualTo("I can't remember that, because this Tape Deck was set up without a memory.");
      assertThat(without.calls()).as("changes").allMatch(call -> call.startsWith("GET "));
    }
  }
}
