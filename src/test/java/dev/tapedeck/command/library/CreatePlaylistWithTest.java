package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreatePlaylistWithTest {
  private static final String NORTHBOUND = "The Paper Lanterns: Northbound";

  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "make a playlist called campfire and add this to it|Northbound|" + NORTHBOUND,
        "create a new playlist named campfire with this song|Northbound|" + NORTHBOUND,
        "add this to a new playlist called campfire|Northbound|" + NORTHBOUND,
        "stick this in a new playlist called campfire|Northbound|" + NORTHBOUND,
        "create a playlist called campfire and put this song on it|Northbound|" + NORTHBOUND,
        "make a playlist called campfire and add hello by adele to it|Hello by Adele|Adele: Hello",
        "add hello by adele to a new playlist called campfire|Hello by Adele|Adele: Hello",
        "put the last song in a new playlist called campfire|Ferry|The Paper Lanterns: Ferry",
      })
  void createsThePlaylistWithTheSongAndUndoesBoth(String words, String said, String song) {
    home.open();
    assertThat(home.said(words)).isEqualTo("Created the playlist campfire with " + said + ".");
    assertThat(home.playlist("campfire")).containsExactly(home.uri("track", song));
    assertThat(home.said("undo that"))
        .isEqualTo("I removed the new playlist campfire from your library.");
    assertThat(names()).doesNotContain("campfire");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add this album to a new playlist called campfire|8",
        "add some abba to a new playlist called campfire|3",
        "add the last three songs to a new playlist called campfire|3",
      })
  void addsSeveralSongs(String words, int atLeast) {
    assertThat(home.asked(words)).startsWith("I created a private playlist called campfire with ");
    assertThat(home.playlist("campfire")).hasSizeGreaterThanOrEqualTo(atLeast);
  }

  @Test
  void asksForTheName() {
    assertThat(home.asked("put this in a new playlist"))
        .isEqualTo("What should I call the playlist?");
    assertThat(home.calls()).isEmpty();
    assertThat(home.said("campfire")).startsWith("I created a private playlist called campfire");
    assertThat(home.playlist("campfire")).containsExactly(home.uri("track", NORTHBOUND));
  }

  @Test
  void asksBeforeItMakesASecondOneOfAName() {
    home.open();
    assertThat(home.said("add hello by adele to a new playlist called gym"))
        .isEqualTo("You already have a playlist called Gym. Should I make a second one?");
    assertThat(home.said("yes")).isEqualTo("Created the playlist Gym with Hello by Adele.");
    assertThat(names()).filteredOn("Gym"::equals).hasSize(2);
    assertThat(home.said("add this to it")).startsWith("Added Northbound to Gym.");
    assertThat(home.said("how many songs are on it")).startsWith("Gym has 2 tracks.");
  }

  @Test
  void createsNothingIfThereIsNothingToAdd() {
    home.spotify.faults().on("empty-results");
    assertThat(home.asked("make a playlist called campfire and add hello by adele to it"))
        .isEqualTo("I couldn't find hello by adele on Spotify.");
    assertThat(home.calls()).noneMatch(call -> call.startsWith("POST"));
  }

  @Test
  void saysThatTheSongIsMissingIfItCannotBeAdded() {
    home.open();
    home.spotify.faults().on("error-500", Map.of("only", "POST /playlists"));
    assertThat(home.said("add this to a new playlist called campfire"))
        .isEqualTo("I created the playlist campfire, but I couldn't add Northbound.");
    home.spotify.faults().off();
    assertThat(home.playlist("campfire")).isEmpty();
    assertThat(home.said("undo that"))
        .isEqualTo("I removed the new playlist campfire from your library.");
  }

  private List<String> names() {
    return home.spotify.playlists("sam").stream().map(playlist -> playlist.name()).toList();
  }
}
