package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.memory.Owner;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the memory does, the turn goes on; and none is asked that is not needed. */
class MemoryTroubleTest extends Remembering {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play abba|Playing ABBA.",
        "volume nine|Volume 9.",
        "louder|Louder.",
        "i like this|I saved Northbound to your liked songs.",
        "play abba in the kitchen|Playing ABBA on Kitchen Speaker.",
        "undo that|There's nothing to take back.",
        "unmute|I don't know how loud it was, so it's volume three now.",
        "use the kitchen speaker for this echo|I can't get at my memory right now. Please try again in a moment.",
        "which speaker do you use here|I can't get at my memory right now. Please try again in a moment.",
        "call the kitchen speaker the boombox|I can't get at my memory right now. Please try again in a moment.",
        "never louder than six in the kitchen|I can't get at my memory right now. Please try again in a moment.",
        "remove the limit|I can't get at my memory right now. Please try again in a moment.",
        "forget everything|I can't get at my memory right now. Please try again in a moment.",
      })
  void goesOnWithoutMemoryAndSaysSoOnlyIfThatWasAskedFor(String words, String sentence) {
    said("use the kitchen speaker for this echo");
    said("never louder than two in the living room");
    home.spotify.forgetCalls();
    memory.broken = true;
    assertThat(said(words)).as("denied").isEqualTo(sentence);
    memory.broken = false;
    memory.delay = Duration.ofSeconds(2);
    Exchange exchange = home.ask(words);
    assertThat(exchange.spoken()).as("slow").isEqualTo(sentence);
    assertThat(exchange.millis()).isLessThan(1500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "garbage",
        "null",
        "[]",
        "\"text\"",
        "{\"speakers\":[1],\"nicknames\":7,\"limits\":{\"Living Room\":\"loud\",\"Kitchen\":400},\"recent\":\"x\","
            + "\"linkedOn\":\"yesterday\",\"remindedOn\":3}",
        "{\"speakers\":{\"amzn1.ask.device.kitchen\":{}},\"recent\":{\"undo\":{\"value\":[],\"at\":\"noon\"}}}",
      })
  void takesGarbageForNothingAndWritesOverIt(String garbage) {
    remembered(garbage);
    assertThat(said("play abba")).isEqualTo("Playing ABBA.");
    assertThat(said("undo that")).isEqualTo("That can't be taken back.");
    assertThat(said("use the kitchen speaker for this echo"))
        .isEqualTo("From now on this Echo plays on Kitchen Speaker.");
    assertThat(said("play abba")).isEqualTo("Playing ABBA on Kitchen Speaker.");
  }

  @Test
  void readsWhatAnOlderTapeDeckWroteAndLeavesWhatANewerOneWrote() {
    remembered(
        "{\"speakers\":{\"amzn1.ask.device.kitchen\":\"Kitchen Speaker\"},\"moods\":{\"rain\":[1]}}");
    assertThat(said("play abba")).isEqualTo("Playing ABBA on Kitchen Speaker.");
    said("never louder than five in the living room");
    assertThat(document()).contains("\"moods\":{\"rain\":[1]}", "\"Living Room\":50");
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
  void readsNothingForATurnThatNeedsNone(String words) {
    home.ask(words);
    assertThat(memory.loads).isZero();
    assertThat(memory.saves).isZero();
  }

  @Test
  void readsAtMostOnceATurnAndWritesOnlyWhatIsNew() {
    said("play abba");
    assertThat(memory.loads).isEqualTo(1);
    assertThat(memory.saves).as("the day, and that it can't be undone").isEqualTo(1);
    said("volume nine on the kitchen speaker");
    assertThat(memory.loads).isEqualTo(2);
  }

  @Test
  void keepsNoToken() {
    home.heard("sam").ask("use the kitchen speaker for this echo");
    home.ask("i like this");
    Owner sam = new Owner(ACCOUNT, "amzn1.ask.person.sam");
    assertThat(memory.load(sam).orElseThrow().document())
        .contains("Kitchen Speaker", "Northbound")
        .doesNotContainIgnoringCase("token")
        .doesNotContain(home.token());
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
  void saysThatItCannotRememberWithoutAMemory(String words) {
    try (Home without = new Home()) {
      Exchange exchange = without.ask(words);
      assertThat(exchange.spoken())
          .isEqualTo("I can't remember that: this Tape Deck was set up without a memory.");
      assertThat(without.calls()).isEmpty();
    }
  }
}
