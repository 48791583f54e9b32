package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.alexa.Exchange;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListPlaylistsTest {
  @AutoClose private final Home home = new Home();

  @Test
  void countsThemAndNamesTheFirstFive() {
    Exchange exchange = home.ask("what playlists do i have");
    assertThat(exchange.spoken())
        .isEqualTo(
            "You have 12 playlists. The first are Road Trip, Gym, Sunday Morning, Everything and"
                + " Kitchen Disco.");
    assertThat(exchange.sessionOpen()).isFalse();
  }

  @Test
  void offersTheOthersInAnOpenSession() {
    home.open();
    assertThat(home.said("which playlists do i have")).endsWith("Would you like to hear more?");
    assertThat(home.said("yes")).startsWith("Old Tapes, Talk and Tunes, House Rules");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "robin|Your playlists are Robin's Running Mix, House Rules and Rainy Days.",
        "free|You don't have any playlists yet."
      })
  void namesFewOrNone(String person, String speech) {
    home.linkAccountOf(person);
    assertThat(home.asked("what playlists do i have")).isEqualTo(speech);
  }
}
