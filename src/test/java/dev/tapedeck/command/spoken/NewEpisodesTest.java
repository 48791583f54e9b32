package dev.tapedeck.command.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class NewEpisodesTest {
  @AutoClose private final Home home = new Home();

  @Test
  void namesTheNewestEpisodesThatTheListenerHasNotHeard() {
    assertThat(home.asked("any new episodes"))
        .isEqualTo(
            "The newest ones you haven't heard: Spring Tide from Low Water, Station 62 from Branch"
                + " Lines and The Morning Five, edition 30 from The Morning Five.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void saysThatThereAreNone() {
    home.linkAccountOf("robin");
    assertThat(home.asked("what's new in my podcasts"))
        .isEqualTo("I see no new episodes in the podcasts you follow.");
    assertThat(home.calls()).containsExactly("GET /me/shows?limit=50");
  }
}
