package dev.tapedeck.command.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListPodcastsTest {
  private static final String WORDS = "what podcasts do i follow";

  @AutoClose private final Home home = new Home();

  @Test
  void namesTheFollowedPodcasts() {
    Exchange exchange = home.ask(WORDS);
    assertThat(exchange.spoken())
        .isEqualTo("You follow Low Water, Branch Lines and The Morning Five.");
    assertThat(exchange.sessionOpen()).isFalse();
  }

  @Test
  void doesNotNameOneThatWasUnfollowed() {
    home.open();
    home.say("play the podcast low water");
    home.say("unfollow this podcast");
    assertThat(home.said(WORDS)).isEqualTo("You follow Branch Lines and The Morning Five.");
  }

  @Test
  void saysThatThereAreNone() {
    home.open();
    for (String podcast : List.of("low water", "branch lines", "the morning five")) {
      home.say("play the podcast " + podcast);
      home.say("unfollow this podcast");
    }
    assertThat(home.said(WORDS)).isEqualTo("You don't follow any podcasts yet.");
  }

  /** Spotify reports how many there are, so none is not what is said. */
  @ParameterizedTest
  @ValueSource(strings = {"empty-results", "all-null-results"})
  void saysThatTheNamesAreMissing(String fault) {
    home.spotify.faults().on(fault);
    assertThat(home.asked(WORDS)).isEqualTo("I can't read the names of the podcasts you follow.");
  }
}
