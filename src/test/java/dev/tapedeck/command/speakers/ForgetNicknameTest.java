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
  void noLongerKnowsTheSpeakerByIt() {
    assertThat(home.asked("forget the nickname boombox"))
        .isEqualTo("Kitchen Speaker isn't called boombox any more.");
    assertThat(document()).contains("radio").doesNotContain("boombox");
    assertThat(home.asked("move the music to the boombox"))
        .startsWith("I don't see a speaker called");
    assertThat(home.asked("what do you call my speakers")).isEqualTo("I call Living Room radio.");
  }

  @Test
  void saysThatNoSpeakerIsCalledSo() {
    home.open();
    Exchange exchange = home.say("forget the nickname telly");
    assertThat(exchange.spoken()).isEqualTo("I don't call any speaker telly.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(document()).contains("boombox", "radio");
  }

  @Test
  void asksForTheName() {
    assertThat(home.asked("forget a nickname")).isEqualTo("Which name shall I forget?");
    assertThat(home.said("radio")).isEqualTo("Living Room isn't called radio any more.");
    assertThat(document()).doesNotContain("radio");
  }
}
