package dev.tapedeck.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the listener's own, which Spotify lists and its interface can't play, save or add. */
class LocalFilesTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource({
    "play my liked songs,Playing your newest liked songs.",
    "shuffle my liked songs,Shuffling your liked songs.",
    "play my top songs,Playing your top songs.",
    "play something i haven't heard lately,Playing songs you haven't heard lately."
  })
  void areLeftOutOfListsThatArePlayed(String words, String speech) {
    home.spotify.faults().on("local-in-lists");
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.player().playing()).isTrue();
    assertThat(home.player().upcoming()).isNotEmpty();
    assertThat(home.calls()).noneMatch(call -> call.contains("spotify:local"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"i liked the last song", "add the last song to gym"})
  void areNotSavedOrAddedIfPlayedLast(String words) {
    home.spotify.faults().on("local-in-lists");
    assertThat(home.asked(words))
        .isEqualTo("The last song was Garage demo, a file of your own. I can't save or add those.");
    assertThat(home.calls()).noneMatch(call -> !call.startsWith("GET"));
    assertThat(home.playlist("Gym")).hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i like this",
        "unlike this",
        "do i have this saved",
        "save this album",
        "add this to gym",
        "take this off gym"
      })
  void areNotChangedWhilePlaying(String words) {
    home.spotify.faults().on("local-file");
    assertThat(home.asked(words)).isEqualTo("That's a local file, so I can't do that with it.");
    assertThat(home.playlist("Gym")).hasSize(7);
  }

  @Test
  void areSaidInTheListOfRecentSongs() {
    home.spotify.faults().on("local-in-lists");
    assertThat(home.asked("what have i been listening to"))
        .startsWith("You've been listening to Garage demo by The Neighbours, ");
  }
}
