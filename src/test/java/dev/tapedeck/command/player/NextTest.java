package dev.tapedeck.command.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(strings = {"next", "next song", "skip this song", "next song in the living room"})
  void skipsToTheSongThatComesNext(String words) {
    String next = home.player().upcoming().get(0);
    assertThat(home.asked(words)).startsWith("Skipping to the next song");
    assertThat(home.player().uri()).isEqualTo(next);
    assertThat(home.player().playing()).isTrue();
  }

  @Test
  void saysLessInAnOpenSession() {
    home.open();
    Exchange exchange = home.say("next");
    assertThat(exchange.spoken()).isEqualTo("Next.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().title()).isEqualTo("Salt & Iron");
  }

  @Test
  void saysThatNothingPlaysOnTheNamedSpeaker() {
    assertThat(home.asked("next song in the kitchen"))
        .isEqualTo("Nothing is playing on Kitchen Speaker.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void isNotRetriedAfterALostResponse() {
    home.spotify.faults().on("lost-answer", Map.of());
    assertThat(home.asked("next song")).startsWith("Spotify is having trouble right now.");
    assertThat(home.calls()).hasSize(1);
    assertThat(home.player().title()).isEqualTo("Salt & Iron");
  }

  @ParameterizedTest
  @CsvSource({
    "no-skipping,Spotify doesn't allow skipping ahead right now.",
    "no-next-track,There's no next song.",
    "ad,'An ad is playing, and Spotify doesn''t allow skipping it.'",
    "free-account,That needs Spotify Premium.",
    "restriction-violated,Spotify can't do that right now."
  })
  void saysWhyItCantSkip(String fault, String speech) {
    home.spotify.faults().on(fault);
    assertThat(home.asked("next song")).isEqualTo(speech);
    assertThat(home.calls()).filteredOn(call -> call.startsWith("POST")).hasSize(1);
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void needsAnActiveSpeaker() {
    home.spotify.faults().on("none-active");
    assertThat(home.asked("next song")).startsWith("No speaker is active right now.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }
}
