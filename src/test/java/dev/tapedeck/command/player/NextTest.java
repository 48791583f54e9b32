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

  @ParameterizedTest
  @CsvSource({
    "skip two songs,2",
    "skip ahead three tracks,3",
    "skip the next two,2",
    "skip two songs in the living room,2"
  })
  void skipsAsManySongsAsWereSaid(String words, int count) {
    String then = home.player().upcoming().get(count - 1);
    assertThat(home.asked(words)).startsWith("Skipping " + count + " songs ahead");
    assertThat(home.player().uri()).isEqualTo(then);
  }

  @Test
  void skipsAtMostTenAtOnce() {
    home.open();
    home.say("play my everything playlist");
    String tenth = home.player().upcoming().get(9);
    home.calls();
    assertThat(home.said("skip thirty songs"))
        .isEqualTo("I skipped 10 songs. That's as far as I could go.");
    assertThat(home.calls()).hasSize(10);
    assertThat(home.player().uri()).isEqualTo(tenth);
  }

  @Test
  void saysHowManySongsWereSkippedIfThePlayerStopsSkipping() {
    home.spotify.faults().on("error-503", Map.of("only", "POST /me/player/next", "after", 2));
    assertThat(home.asked("skip four songs"))
        .isEqualTo("I skipped 2 songs. That's as far as I could go.");
  }

  @Test
  void saysThatNothingPlaysThereAlsoForSeveralSongs() {
    assertThat(home.asked("skip two songs in the kitchen"))
        .isEqualTo("Nothing is playing on Kitchen Speaker.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void startsTheNextOnesWithOneSkip() {
    String next = home.player().upcoming().get(0);
    assertThat(home.asked("play the next three songs")).isEqualTo("Skipping to the next song.");
    assertThat(home.calls()).hasSize(1);
    assertThat(home.player().uri()).isEqualTo(next);
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

  @Test
  void skipsNoSongIfNoneWasSaid() {
    home.calls();
    assertThat(home.asked("skip zero songs")).isEqualTo("Then I'm staying with this one.");
    assertThat(home.calls()).isEmpty();
    assertThat(home.player().title()).isEqualTo("Northbound");
  }
}
