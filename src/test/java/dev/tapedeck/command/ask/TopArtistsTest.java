package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopArtistsTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "what are my top artists,medium_term,''",
    "my top artists this month,short_term,' of the last four weeks'",
    "my top artists of the year,long_term,' of the last year'",
    "my top artists of the last six months,medium_term,' of the last six months'"
  })
  void namesTheArtistsOfThePeriod(String words, String range, String period) {
    assertThat(home.asked(words))
        .isEqualTo(
            "Your top artists"
                + period
                + " are The Paper Lanterns, Nina Simone, The Beatles, Björk"
                + " and Fleetwood Mac.");
    assertThat(home.calls())
        .containsExactly("GET /me/top/artists?time_range=" + range + "&limit=50");
  }

  @Test
  void offersTheOthersInAnOpenSession() {
    home.open();
    assertThat(home.said("my top artists")).endsWith("Would you like to hear more?");
    assertThat(home.said("yes")).isEqualTo("Miles Davis and ABBA. That's all.");
  }

  @Test
  void namesAllWhereThereAreFew() {
    home.linkAccountOf("robin");
    assertThat(home.asked("my top artists"))
        .isEqualTo("Your top artists are Adele and Taylor Swift.");
  }

  @Test
  void saysThatThereAreNoneYet() {
    home.linkAccountOf("free");
    assertThat(home.asked("my top artists"))
        .isEqualTo("You don't have any top songs or artists yet.");
  }
}
