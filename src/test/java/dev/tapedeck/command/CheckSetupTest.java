package dev.tapedeck.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Is everything set up": what is in the way, if anything. */
class CheckSetupTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "user-top-read|I still need your permission to see what you hear most."
            + " Please link your account again",
        "user-read-playback-state|I still need your permission to see what's playing"
            + " and which speakers there are.",
      })
  void namesTheMissingPermissionWhenAskedWhetherAllIsSetUp(String scope, String sentence) {
    home.spotify.faults().on("missing-permission", Map.of("scope", scope));
    Exchange exchange = home.ask("is everything set up");
    assertThat(exchange.spoken()).startsWith("Your Spotify account is linked.").contains(sentence);
    assertThat(exchange.card().orElseThrow().type()).isEqualTo("LinkAccount");
    assertThat(exchange.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "expired-link|The link to your Spotify account has run out.",
        "rate-limit-long|That was a lot for Spotify. Please try again in about an hour.",
        "not-on-list|This Tape Deck isn't open to your Spotify account yet.",
        "no-speaker|Your Spotify account is linked. I don't see any speaker.",
      })
  void saysWhatIsInTheWayWhenAskedWhetherAllIsSetUp(String fault, String sentence) {
    home.spotify.faults().on(fault);
    assertThat(home.ask("is everything set up").spoken()).startsWith(sentence);
  }
}
