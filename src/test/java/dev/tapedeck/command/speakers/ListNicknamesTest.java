package dev.tapedeck.command.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.HomeWithMemory;
import org.junit.jupiter.api.Test;

class ListNicknamesTest extends HomeWithMemory {
  private static final String WORDS = "what do you call my speakers";

  @Test
  void namesEachSpeakerAndItsNickname() {
    store("{\"nicknames\":{\"radio\":\"Living Room\",\"boombox\":\"Kitchen Speaker\"}}");
    Exchange exchange = home.ask(WORDS);
    assertThat(exchange.spoken())
        .isEqualTo("Your nicknames are boombox for Kitchen Speaker and radio for Living Room.");
    assertThat(exchange.sessionOpen()).isFalse();
    assertThat(home.calls()).isEmpty();
  }

  @Test
  void namesASingleOne() {
    store("{\"nicknames\":{\"radio\":\"Living Room\"}}");
    assertThat(home.asked(WORDS)).isEqualTo("You have one nickname: radio for Living Room.");
  }

  @Test
  void saysHowToGiveOneWhereThereIsNone() {
    home.open();
    Exchange exchange = home.say(WORDS);
    assertThat(exchange.spoken()).startsWith("Your speakers have no nicknames yet.");
    assertThat(exchange.sessionOpen()).isTrue();
  }
}
