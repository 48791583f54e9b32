package dev.tapedeck.command.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopSongsTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "what are my top songs,medium_term",
    "what are my top songs this month,short_term",
    "my top songs of the year,long_term"
  })
  void namesTheSongsOfThePeriod(String words, String range) {
    assertThat(home.asked(words))
        .contains(" are Northbound by The Paper Lanterns, Feeling Good by");
    assertThat(home.calls())
        .containsExactly("GET /me/top/tracks?time_range=" + range + "&limit=50");
  }

  @Test
  void offersTheOthersInAnOpenSession() {
    home.open();
    assertThat(home.said("my top songs")).endsWith("Would you like to hear more?");
    assertThat(home.said("yes")).endsWith("Bohemian Rhapsody by Queen. That's all.");
  }

  @Test
  void saysThatThereAreNoneYet() {
    home.linkAccountOf("free");
    assertThat(home.asked("my top songs"))
        .isEqualTo("You don't have any top songs or artists yet.");
  }

  @ParameterizedTest
  @CsvSource({
    "my top songs of this month,Your top songs of the last four weeks are",
    "my top songs of the last six months,Your top songs of the last six months are",
    "my top songs of the last half year,Your top songs of the last six months are",
    "my top songs of all time,Your top songs of the last year are"
  })
  void saysThePeriodThatSpotifyGives(String words, String speech) {
    assertThat(home.asked(words)).startsWith(speech);
  }
}
