package dev.tapedeck.command.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForgetNicknameTest extends HomeWithMemory {
  @BeforeEach
  void nickname() {
    store("{\"nicknames\":{\"boombox\":\"Kitchen Speaker\",\"radio\":\"Living Room\"}}");
  }

  @Test
  void removesTheNickname() {
    assertThat(home.asked("forget the nickname boombox"))
        .isEqualTo("Kitchen Speaker is no longer called boombox.");
    assertThat(document()).contains("radio").doesNotContain("\"boombox\":");
    assertThat(home.asked("move the music to the boombox"))
        .startsWith("I can't find a speaker called");
    assertThat(home.asked("what do you call my speakers"))
        .isEqualTo("You have one nickname: radio for Living Room.");
  }

  @Test
  void saysThatNoSpeakerHasThatNickname() {
    home.open();
    Exchange exchange = home.say("forget the nickname telly");
    assertThat(exchange.spoken()).isEqualTo("I don't know the nickname telly.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(document()).contains("boombox", "radio");
  }

  @Test
  void asksForTheName() {
    assertThat(home.asked("forget a nickname")).isEqualTo("Which nickname should I forget?");
    assertThat(home.said("radio")).isEqualTo("Living Room is no longer called radio.");
    assertThat(document()).doesNotContain("\"radio\":");
  }
}
