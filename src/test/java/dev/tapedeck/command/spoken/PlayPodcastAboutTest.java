package dev.tapedeck.command.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayPodcastAboutTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "play a podcast about history",
        "find me a history podcast",
        "play some history podcasts"
      })
  void playsTheFirstPodcastThatTheSearchHas(String words) {
    assertThat(home.asked(words)).isEqualTo("Playing The First Timetable from Ferry.");
    assertThat(home.player().title()).isEqualTo("The First Timetable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"play the news", "play the latest news", "play today's news"})
  void playsTheNewsFromAPodcast(String words) {
    assertThat(home.asked(words))
        .isEqualTo("Playing The Morning Five, edition 30 from The Morning Five.");
  }

  @Test
  void playsItOnTheNamedSpeaker() {
    assertThat(home.asked("play a podcast about history in the kitchen"))
        .isEqualTo("Playing The First Timetable from Ferry on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void saysThatThereIsNone() {
    assertThat(home.asked("play a podcast about quilting"))
        .isEqualTo("I couldn't find a podcast about quilting.");
    assertThat(home.calls()).hasSize(1);
    assertThat(home.player().title()).isEqualTo("Northbound");
  }
}
