package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoveNamedFromPlaylistTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "remove enter sandman from my gym playlist|Enter Sandman|Metallica: Enter Sandman",
        "take back in black off my gym list|Back in Black|AC/DC: Back in Black",
        "delete ace of spades by motorhead from gym|Ace of Spades|Motörhead: Ace of Spades",
        "get rid of king kunta from gym|King Kunta|Kendrick Lamar: King Kunta",
        "remove the song enter sandman from gym|Enter Sandman|Metallica: Enter Sandman",
        "remove metallica from gym|Enter Sandman|Metallica: Enter Sandman",
      })
  void removesTheSongOfThatNameAndPutsItBackAtItsPlace(String words, String said, String song) {
    List<String> before = home.playlist("Gym");
    home.open();
    assertThat(home.said(words)).isEqualTo("Removed " + said + " from Gym.");
    assertThat(home.playlist("Gym"))
        .hasSize(before.size() - 1)
        .doesNotContain(home.uri("track", song));
    assertThat(home.said("undo that")).isEqualTo("I put " + said + " back in Gym.");
    assertThat(home.playlist("Gym")).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"remove hello from my gym playlist", "take hello off gym"})
  void saysThatTheSongIsNotInThere(String words) {
    assertThat(home.asked(words)).isEqualTo("Hello isn't in Gym.");
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET"));
  }

  @Test
  void asksWhichOfTwoSongs() {
    home.open();
    home.say("add hello by adele to gym");
    home.say("add hello by lionel richie to gym");
    assertThat(home.said("remove hello from gym"))
        .isEqualTo("Which one: Hello by Adele or Hello by Lionel Richie?");
    assertThat(home.said("the second one")).isEqualTo("Removed Hello from Gym.");
    assertThat(home.playlist("Gym"))
        .contains(home.uri("track", "Adele: Hello"))
        .doesNotContain(home.uri("track", "Lionel Richie: Hello"));
  }

  @Test
  void removesTheLastSongOfThePlaylist() {
    List<String> before = home.playlist("Gym");
    assertThat(home.asked("remove the last song from my gym playlist"))
        .matches("I removed .+ from Gym\\.");
    assertThat(home.playlist("Gym")).isEqualTo(before.subList(0, before.size() - 1));
  }

  @Test
  void removesFromTheLikedSongs() {
    assertThat(home.asked("remove northbound from my liked songs"))
        .startsWith("I removed Northbound");
  }

  @Test
  void asksForThePlaylistAndKeepsTheSong() {
    home.open();
    assertThat(home.said("remove enter sandman from my playlist")).isEqualTo("Which playlist?");
    assertThat(home.said("gym")).isEqualTo("Removed Enter Sandman from Gym.");
  }
}
