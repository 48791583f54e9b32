package dev.tapedeck.command.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayAudiobookTest {
  @AutoClose private final Home home = new Home();

  @Test
  void resumesAtThePlaybackPosition() {
    home.open();
    Exchange exchange = home.say("play the audiobook the hobbit");
    assertThat(exchange.spoken()).isEqualTo("Continuing An Unexpected Party from The Hobbit.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().title()).isEqualTo("An Unexpected Party");
    assertThat(home.player().progressMs()).isBetween(1_200_000L, 1_230_000L);
  }

  @Test
  void playsOnTheNamedSpeaker() {
    home.ask("play the audiobook the hobbit in the kitchen");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
    assertThat(home.player().title()).isEqualTo("An Unexpected Party");
  }

  @Test
  void startsANewBookAtItsBeginning() {
    home.linkAccountOf("robin");
    assertThat(home.asked("play the audiobook the hobbit in the kitchen"))
        .isEqualTo("Playing Opening Credits from The Hobbit on Kitchen Speaker.");
  }

  @Test
  void asksForTheBook() {
    assertThat(home.asked("play an audiobook")).isEqualTo("Which audiobook?");
    assertThat(home.calls()).isEmpty();
    assertThat(home.said("the hobbit"))
        .isEqualTo("Continuing An Unexpected Party from The Hobbit.");
  }

  @Test
  void playsNothingWhenNoBookIsFound() {
    assertThat(home.asked("play the audiobook nobody wrote this"))
        .isEqualTo(
            "I couldn't find the audiobook nobody wrote this. Spotify offers audiobooks"
                + " only in some countries.");
    assertThat(home.calls()).hasSize(2);
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void saysThatACountryHasNoAudiobooks() {
    home.spotify.faults().on("no-audiobooks");
    assertThat(home.asked("play the audiobook the hobbit"))
        .isEqualTo("Spotify doesn't offer The Hobbit in your country.");
    home.linkAccountOf("robin");
    assertThat(home.asked("play the audiobook the hobbit"))
        .isEqualTo(
            "I couldn't find the audiobook the hobbit. Spotify offers audiobooks only in some"
                + " countries.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nulls-in-lists", "images-null", "extended-fields"})
  void readsEveryFormOfAList(String fault) {
    home.spotify.faults().on(fault);
    assertThat(home.asked("play the audiobook the hobbit"))
        .isEqualTo("Continuing An Unexpected Party from The Hobbit.");
  }
}
