package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgetEverythingTest extends HomeWithMemory {
  @Test
  void erasesTheDataOfThePersonAfterAYes() {
    home.recognizing("robin").ask("use the living room for this echo");
    home.recognizing(null).ask("use the kitchen speaker for this echo");
    Exchange question = home.ask("forget everything");
    assertThat(question.spoken()).endsWith("Are you sure?");
    assertThat(question.sessionOpen()).isTrue();
    Exchange done = home.say("yes");
    assertThat(done.spoken()).isEqualTo("Done. I've forgotten everything about you.");
    assertThat(done.sessionOpen()).isFalse();
    assertThat(memory.load(UNRECOGNIZED)).isEmpty();
    home.recognizing("robin");
    assertThat(home.asked("play abba"))
        .as("another person's")
        .isEqualTo("Playing ABBA on Living Room.");
  }

  @Test
  void saysLessInAnOpenSession() {
    home.ask("use the kitchen speaker for this echo");
    home.open();
    home.say("forget everything");
    Exchange done = home.say("yes");
    assertThat(done.spoken()).isEqualTo("I've forgotten everything.");
    assertThat(done.sessionOpen()).isTrue();
    assertThat(memory.load(UNRECOGNIZED)).isEmpty();
  }

  @Test
  void aWriteThatContinuesAfterTheErasureRestoresNothing() throws InterruptedException {
    memory.freeze();
    assertThat(home.asked("call the kitchen speaker the boombox"))
        .isEqualTo("I can't reach my memory right now. Please try again in a moment.");
    memory.letSavesPass();
    home.ask("forget everything");
    home.say("yes");
    memory.thaw();
    Thread.sleep(300);
    assertThat(document()).isEmpty();
    assertThat(home.asked("what do you call my speakers"))
        .startsWith("Your speakers have no nicknames yet.");
  }

  @Test
  void doesNotRecordASkipAfterTheErasure() {
    home.ask("i like this");
    home.ask("forget everything");
    home.say("yes");
    home.ask("next song");
    assertThat(memory.load(UNRECOGNIZED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "what's playing"})
  void erasesNothingWithoutAYes(String words) {
    home.ask("use the kitchen speaker for this echo");
    home.open();
    home.say("forget everything");
    home.say(words);
    assertThat(home.said("yes")).isEqualTo("What would you like to hear?");
    assertThat(document()).contains("Kitchen Speaker");
  }
}
