package dev.tapedeck.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class RestartingHandlerTest {
  @Test
  void dropsTheRateLimitWhenTheFaultIsSwitchedOff() throws Exception {
    URI callback = URI.create("http://127.0.0.1:8181/link/callback");
    try (LocalSetup setup = LocalSetup.start(0, callback, LocalSetup.model("en-US"))) {
      setup.link().linkNow();
      setup.spotify().faults().on("rate-limit-long");
      String limited = "I've sent too many requests to Spotify. Please try again in about an hour.";
      assertThat(setup.echo().say("ask tape deck to pause").spoken()).isEqualTo(limited);
      setup.spotify().forgetCalls();
      assertThat(setup.echo().say("ask tape deck to pause").spoken()).isEqualTo(limited);
      assertThat(setup.spotify().calls()).as("no request to Spotify").isEmpty();
      setup.spotify().faults().off("rate-limit-long");
      assertThat(setup.echo().say("ask tape deck to pause").spoken()).isEqualTo("Paused.");
    }
  }
}
