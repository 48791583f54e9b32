package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaylistSizeTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "how many songs are in my gym playlist|Gym has 7 tracks.",
        "how many tracks are there on gym|Gym has 7 tracks.",
        "how many songs are in my empty for now playlist|Your playlist Empty for Now is empty.",
        "how long is my gym playlist|Gym is 28 minutes and 28 seconds long, with 7 tracks.",
        "how long is my empty for now playlist|Your playlist Empty for Now is empty.",
        "how many songs are in my barbecue playlist|I can't find a playlist called barbecue.",
      })
  void saysHowMuchIsInThere(String words, String speech) {
    assertThat(home.asked(words)).isEqualTo(speech);
  }

  @Test
  void countsTheLikedSongs() {
    assertThat(home.asked("how many songs are in my liked songs"))
        .matches("You have \\d+ liked songs\\.");
  }

  @Test
  void meansThePlaylistThatWasSpokenOfLast() {
    home.open();
    home.say("what's in my gym playlist");
    assertThat(home.said("how many songs are on it")).isEqualTo("Gym has 7 tracks.");
    home.say("add this to my kitchen disco playlist");
    assertThat(home.said("what's in it")).startsWith("Kitchen Disco ");
  }

  @Test
  void meansThePlaylistThatPlaysIfNoneWasSpokenOf() {
    home.open();
    home.say("play my gym playlist");
    assertThat(home.said("how many songs are on it")).isEqualTo("Gym has 7 tracks.");
  }

  @Test
  void asksIfNoPlaylistCanBeMeant() {
    home.open();
    assertThat(home.said("how many songs are on it")).isEqualTo("Which playlist?");
    assertThat(home.said("gym")).isEqualTo("Gym has 7 tracks.");
  }
}
