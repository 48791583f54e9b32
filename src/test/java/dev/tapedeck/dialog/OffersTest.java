package dev.tapedeck.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.Test;

class OffersTest {
  @Test
  void anOfferIsValidForTheNextTurnOnly() {
    try (Home home = new Home().open()) {
      home.say("what playlists do i have");
      home.say("louder");
      assertThat(home.said("yes")).isEqualTo("What would you like to hear?");
      assertThat(home.said("no")).isEqualTo("OK.");
    }
  }
}
