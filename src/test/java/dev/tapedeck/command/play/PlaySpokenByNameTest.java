package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Podcasts and audiobooks that are asked for by their name alone. */
class PlaySpokenByNameTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(strings = {"play low water", "put on low water", "i want to hear low water"})
  void playsAPodcast(String words) {
    assertThat(home.asked(words)).isEqualTo("Continuing Spring Tide from Low Water.");
    assertThat(home.player().title()).isEqualTo("Spring Tide");
  }

  @Test
  void playsAnAudiobookOfWhichOnlyTheTitleWasSaid() {
    assertThat(home.asked("play the hobbit"))
        .isEqualTo("Continuing An Unexpected Party from The Hobbit.");
    assertThat(home.player().title()).isEqualTo("An Unexpected Party");
  }

  @Test
  void playsAnAudiobookByItsAuthor() {
    assertThat(home.asked("play the hobbit by tolkien"))
        .isEqualTo("Continuing An Unexpected Party from The Hobbit.");
  }

  @Test
  void playsOnTheNamedSpeaker() {
    assertThat(home.asked("play low water in the kitchen"))
        .isEqualTo("Continuing Spring Tide from Low Water on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void findsAPodcastThatTheListenerDoesNotFollow() {
    home.linkAccountOf("robin");
    assertThat(home.asked("play branch lines in the kitchen"))
        .isEqualTo("Playing Station 62 from Branch Lines on Kitchen Speaker.");
  }

  @Test
  void prefersMusicUnlessTheListenerFollowsThePodcastOfThatName() {
    home.open();
    assertThat(home.said("play ferry")).isEqualTo("Playing Ferry by The Paper Lanterns.");
    home.say("follow the podcast ferry");
    assertThat(home.saved("show", "Ferry")).isTrue();
    assertThat(home.said("play ferry")).isEqualTo("Playing The First Timetable from Ferry.");
    assertThat(home.player().title()).isEqualTo("The First Timetable");
    assertThat(home.said("something else")).isEqualTo("Playing Ferry by The Paper Lanterns.");
    assertThat(home.player().title()).isEqualTo("Ferry");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "play the latest branch lines",
        "play the newest branch lines",
        "play the most recent branch lines"
      })
  void playsTheNewestEpisodeOfAPodcastWhoseKindWasNotSaid(String words) {
    assertThat(home.asked(words)).isEqualTo("Playing Station 62 from Branch Lines.");
  }

  @Test
  void searchesForAllKindsInOneRequest() {
    home.ask("play low water");
    assertThat(home.calls())
        .filteredOn(call -> call.contains("/search") || call.contains("contains"))
        .containsExactly(
            "GET /search?q=low water&type=track,album,artist,playlist,show,audiobook&limit=10");
  }
}
