package dev.tapedeck.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.memory.Owner;
import dev.tapedeck.testing.Home;
import dev.tapedeck.testing.HomeWithMemory;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reason for linking the account again is said only if it is known. */
class LinkSpeechTest extends HomeWithMemory {
  private static final String WELCOME =
      "Welcome to Tape Deck. To get started, link your Spotify account"
          + " with the card I sent to your Alexa app.";
  private static final String REFUSED =
      "The link to your Spotify account isn't valid."
          + " Please link it again with the card I sent to your Alexa app.";
  private static final String ENDED =
      "The link to your Spotify account has ended."
          + " Please link it again with the card I sent to your Alexa app.";
  private static final String EXPIRED =
      "The link to your Spotify account has expired. Spotify ends every link after six months."
          + " Please link it again with the card I sent to your Alexa app.";

  private static final Optional<String> REVOKED = Optional.of("a-revoked-token");

  private static String linkedOn(LocalDate day) {
    return "{\"linkedOn\":\"" + day + "\"}";
  }

  private String opened() {
    Exchange exchange = home.say("open tape deck");
    assertThat(exchange.violations()).isEmpty();
    assertThat(exchange.response().at("/response/card/type").asText()).isEqualTo("LinkAccount");
    assertThat(exchange.sessionOpen()).isFalse();
    return exchange.spoken();
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "100", "170"})
  void doesNotSaySixMonthsOfAnEarlierEnd(int days) {
    store(linkedOn(LocalDate.now().minusDays(days)));
    home.link(REVOKED);
    assertThat(opened()).isEqualTo(REFUSED);
    assertThat(home.asked("play abba")).isEqualTo(REFUSED);
    home.link(Optional.empty());
    assertThat(opened()).isEqualTo(ENDED);
    assertThat(home.asked("play abba")).isEqualTo(ENDED);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "40"})
  void saysSixMonthsIfTheLinkIsThatOld(int daysMore) {
    store(linkedOn(LocalDate.now().minusMonths(6).minusDays(daysMore)));
    home.link(REVOKED);
    assertThat(opened()).isEqualTo(EXPIRED);
    assertThat(home.asked("what's playing")).isEqualTo(EXPIRED);
    home.link(Optional.empty());
    assertThat(opened()).isEqualTo(EXPIRED);
    assertThat(home.asked("what's playing")).isEqualTo(EXPIRED);
  }

  @Test
  void welcomesWhomItDoesNotKnow() {
    home.link(Optional.empty());
    assertThat(opened()).isEqualTo(WELCOME);
    home.link(Optional.of("never-valid"));
    assertThat(opened()).isEqualTo(REFUSED);
  }

  @Test
  void claimsNothingWithoutAMemory() {
    home.ask("play abba");
    memory.unreachable(true);
    home.link(REVOKED);
    assertThat(opened()).isEqualTo(REFUSED);
    try (Home without = new Home()) {
      without.link(REVOKED);
      assertThat(without.said("open tape deck")).isEqualTo(REFUSED);
      without.link(Optional.empty());
      assertThat(without.said("open tape deck")).isEqualTo(WELCOME);
    }
  }

  @Test
  void knowsNothingAfterForgettingEverything() {
    store(linkedOn(LocalDate.now().minusMonths(7)));
    home.ask("forget everything");
    home.say("yes");
    home.link(Optional.empty());
    assertThat(opened()).isEqualTo(WELCOME);
  }

  @Test
  void knowsTheLinkOfTheHouseholdForAPersonWithoutOne() {
    Owner kim = new Owner(ACCOUNT, "amzn1.ask.person.kim");
    home.recognizingUnlinked("kim").link(Optional.empty());
    assertThat(opened()).isEqualTo(WELCOME);
    store(linkedOn(LocalDate.now().minusMonths(7)));
    assertThat(opened()).isEqualTo(EXPIRED);
    memory.save(kim, linkedOn(LocalDate.now().minusMonths(8)), Optional.empty());
    assertThat(opened()).isEqualTo(EXPIRED);
    store(linkedOn(LocalDate.now()));
    assertThat(opened()).as("linked again since").isEqualTo(ENDED);
  }
}
