package dev.tapedeck.command.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckSetupTest {
  private static final String WORDS = "is everything set up";

  @AutoClose private final Home home = new Home();

  @Test
  void checksEveryPermissionToReadWithoutAChange() {
    home.open();
    Exchange exchange = home.say(WORDS);
    assertThat(exchange.spoken())
        .startsWith("Your Spotify account is linked. I see 5 speakers:")
        .endsWith("Everything I can check is fine.");
    assertThat(exchange.sessionOpen()).isTrue();
    assertThat(home.calls()).hasSize(6).allMatch(call -> call.startsWith("GET "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "user-top-read|I still need your permission to see your top songs and artists."
            + " Please link your account again",
        "user-read-playback-state|I still need your permission to see what's playing"
            + " and which speakers there are.",
      })
  void namesTheMissingPermission(String scope, String speech) {
    home.spotify.faults().on("missing-permission", Map.of("scope", scope));
    Exchange exchange = home.ask(WORDS);
    assertThat(exchange.spoken()).startsWith("Your Spotify account is linked.").contains(speech);
    assertThat(exchange.card().orElseThrow().type()).isEqualTo("LinkAccount");
    assertThat(exchange.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "expired-link|The link to your Spotify account isn't valid.",
        "rate-limit-long|I've sent too many requests to Spotify. Please try again in about an hour.",
        "not-on-list|Your Spotify account can't use this Tape Deck yet.",
        "no-speaker|Your Spotify account is linked. I can't find any speakers.",
      })
  void namesTheProblem(String fault, String speech) {
    home.spotify.faults().on(fault);
    assertThat(home.asked(WORDS)).startsWith(speech);
  }
}
