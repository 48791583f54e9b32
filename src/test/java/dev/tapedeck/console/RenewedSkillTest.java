package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class RenewedSkillTest {
  @Test
  void forgetsAnHourOfRateLimitWhenTheSwitchIsOff() throws Exception {
    URI callback = URI.create("http://127.0.0.1:8181/link/callback");
    try (Deck deck = Deck.start(0, callback, Deck.model("en-US"))) {
      deck.link().linkNow();
      deck.spotify().faults().on("rate-limit-long");
      String limited = "That was a lot for Spotify. Please try again in about an hour.";
      assertThat(deck.echo().say("ask tape deck to pause").spoken()).isEqualTo(limited);
      deck.spotify().forgetCalls();
      assertThat(deck.echo().say("ask tape deck to pause").spoken()).isEqualTo(limited);
      assertThat(deck.spotify().calls()).as("Spotify is left alone").isEmpty();
      deck.spotify().faults().off("rate-limit-long");
      assertThat(deck.echo().say("ask tape deck to pause").spoken()).isEqualTo("Paused.");
    }
  }
}
