package dev.tapedeck.command.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
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

  @ParameterizedTest
  @ValueSource(strings = {"empty-results", "all-null-results"})
  void saysThatThereAreNone(String fault) {
    home.spotify.faults().on(fault);
    assertThat(home.asked(WORDS)).isEqualTo("You don't follow any podcasts yet.");
  }
}
