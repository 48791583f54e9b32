package dev.tapedeck.command.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayPodcastTest {
  @AutoClose private final Home home = new Home();

  @Test
  void resumesTheUnfinishedEpisode() {
    assertThat(home.asked("play the podcast low water"))
        .isEqualTo("Continuing Spring Tide from Low Water.");
    assertThat(home.player().uri()).isEqualTo(home.uri("episode", "Low Water: Spring Tide"));
    assertThat(home.player().progressMs()).isBetween(754_000L, 784_000L);
  }

  @Test
  void playsTheNewestEpisodeWhenAskedForTheLatest() {
    home.open();
    Exchange exchange = home.say("play the latest episode of branch lines");
    assertThat(exchange.spoken()).isEqualTo("Playing Station 62 from Branch Lines.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.player().uri()).isEqualTo(home.uri("episode", "Branch Lines: Station 62"));
  }

  @Test
  void playsOnTheNamedSpeaker() {
    home.ask("play the podcast low water in the kitchen");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
    assertThat(home.player().title()).isEqualTo("Spring Tide");
  }

  @Test
  void findsAPodcastThatTheListenerDoesNotFollow() {
    home.linkAccountOf("robin");
    assertThat(home.asked("play the podcast branch lines in the kitchen"))
        .isEqualTo("Playing Station 62 from Branch Lines on Kitchen Speaker.");
    assertThat(home.calls()).contains("GET /search?q=branch lines&type=show&limit=10");
  }

  @Test
  void asksForThePodcast() {
    assertThat(home.asked("play a podcast")).isEqualTo("Which podcast?");
    assertThat(home.calls()).isEmpty();
    assertThat(home.said("branch lines")).isEqualTo("Playing Station 62 from Branch Lines.");
    assertThat(home.player().title()).isEqualTo("Station 62");
  }

  @Test
  void playsNothingWhenNoPodcastIsFound() {
    assertThat(home.asked("play the podcast nobody made this"))
        .isEqualTo("I couldn't find the podcast nobody made this.");
    assertThat(home.calls()).hasSize(2);
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty-results", "all-null-results"})
  void playsNothingWhenListsAreEmpty(String fault) {
    home.spotify.faults().on(fault);
    assertThat(home.asked("play the podcast low water"))
        .isEqualTo("I couldn't find the podcast low water.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nulls-in-lists", "images-null", "extended-fields"})
  void readsEveryFormOfAList(String fault) {
    home.spotify.faults().on(fault);
    assertThat(home.asked("play the podcast low water"))
        .isEqualTo("Continuing Spring Tide from Low Water.");
  }

  @Test
  void needsThePermissionForThePlaybackPosition() {
    home.spotify.faults().on("missing-permission", Map.of("scope", "user-read-playback-position"));
    assertThat(home.asked("play the podcast low water"))
        .startsWith(
            "For that I need your permission to see your position in podcasts and audiobooks.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "en-AU", "en-CA", "en-IN"})
  void speaksInEveryEnglishLocale(String locale) {
    try (Home there = new Home(locale)) {
      assertThat(there.asked("play the latest episode of low water in the kitchen"))
          .isEqualTo("Continuing Spring Tide from Low Water on Kitchen Speaker.");
    }
  }
}
