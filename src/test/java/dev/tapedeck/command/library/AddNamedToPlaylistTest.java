package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddNamedToPlaylistTest {
  @AutoClose private final Home home = new Home();

  private String track(String name) {
    return home.uri("track", name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add hello by adele to my kitchen disco playlist",
        "add the song hello by adele to kitchen disco",
        "put hello by adele on my kitchen disco playlist",
        "add hello by adele to my playlist called kitchen disco",
      })
  void addsTheSongAtTheEnd(String words) {
    List<String> before = home.playlist("Kitchen Disco");
    assertThat(home.asked(words)).isEqualTo("I added Hello by Adele to Kitchen Disco.");
    assertThat(home.playlist("Kitchen Disco"))
        .hasSize(before.size() + 1)
        .startsWith(before.toArray(new String[0]))
        .endsWith(track("Adele: Hello"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rumours|4 songs from the album Rumours by Fleetwood Mac|Fleetwood Mac: Dreams",
        "nina simone|4 songs by Nina Simone|Nina Simone: Feeling Good",
        "fast car by tracy chapman|Fast Car by Tracy Chapman|Tracy Chapman: Fast Car",
        "dancing queen|Dancing Queen by ABBA|ABBA: Dancing Queen",
      })
  void decidesByTheNameWhetherASongAnAlbumOrAnArtistIsMeant(String name, String what, String song) {
    home.open();
    assertThat(home.said("add " + name + " to my empty for now playlist"))
        .isEqualTo("Added " + what + " to Empty for Now.");
    int count = Character.isDigit(what.charAt(0)) ? what.charAt(0) - '0' : 1;
    assertThat(home.playlist("Empty for Now")).hasSize(count).contains(track(song));
    assertThat(home.said("undo that")).isEqualTo("I removed " + what + " from Empty for Now.");
    assertThat(home.playlist("Empty for Now")).isEmpty();
    assertThat(home.said("undo that")).isEqualTo("There's nothing to undo.");
  }

  @Test
  void addsOnlyWhatIsNotInThereYet() {
    home.open();
    List<String> before = home.playlist("Gym");
    assertThat(home.said("add back in black to my gym playlist"))
        .isEqualTo("Back in Black by AC/DC is already in Gym.");
    assertThat(home.playlist("Gym")).isEqualTo(before);
    assertThat(home.said("add metallica songs to my gym playlist"))
        .endsWith("The others were already in there.");
    assertThat(home.playlist("Gym")).doesNotHaveDuplicates().hasSizeGreaterThan(before.size());
    assertThat(home.said("add metallica songs to my gym playlist"))
        .matches("Gym already has all \\d songs by Metallica\\.");
    assertThat(home.said("undo that")).startsWith("I removed ");
    assertThat(home.playlist("Gym")).isEqualTo(before);
  }

  @Test
  void undoesNothingThatWasDuplicatedSince() {
    home.open();
    home.say("add rumours to my empty for now playlist");
    List<String> added = home.playlist("Empty for Now");
    fill("Empty for Now", List.of(added.get(0), added.get(1), added.get(0)));
    assertThat(home.said("undo that"))
        .isEqualTo("That has been changed again since, so I left it.");
    assertThat(home.playlist("Empty for Now")).hasSize(3);
  }

  @Test
  void undoesWhatIsLeft() {
    home.open();
    home.say("add rumours to my empty for now playlist");
    List<String> added = home.playlist("Empty for Now");
    fill("Empty for Now", List.of(track("Adele: Hello"), added.get(2)));
    assertThat(home.said("undo that")).startsWith("I removed 4 songs");
    assertThat(home.playlist("Empty for Now")).containsExactly(track("Adele: Hello"));
  }

  private void fill(String playlist, List<String> uris) {
    home.spotify.act(
        "sam",
        Map.of("do", "playlist", "uri", home.uri("playlist", "sam/" + playlist), "uris", uris));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add a song by adele to my gym playlist|Adele: Hello",
        "add an adele song to gym|Adele: Hello",
        "add this song by the paper lanterns to my gym playlist|The Paper Lanterns: Northbound",
        "add a paper lanterns song to gym|The Paper Lanterns: Northbound",
      })
  void addsOneSongOfAnArtistAndTheOneThatPlaysIfItIsTheirs(String words, String song) {
    List<String> before = home.playlist("Gym");
    assertThat(home.asked(words)).startsWith("I added ").endsWith(" to Gym.");
    assertThat(home.playlist("Gym")).hasSize(before.size() + 1).endsWith(track(song));
  }

  @Test
  void savesWhatIsAddedToTheLikedSongs() {
    assertThat(home.asked("add hello by adele to my liked songs"))
        .isEqualTo("I saved Hello by Adele to your liked songs.");
    assertThat(home.saved("track", "Adele: Hello")).isTrue();
  }

  @Test
  void looksUpNoSongsForAPlaylistOfAnotherPerson() {
    List<String> before = home.playlist("Robin's Running Mix");
    assertThat(home.asked("add rumours to my running mix playlist"))
        .isEqualTo("The playlist Robin's Running Mix belongs to someone else, so I can't do that.");
    assertThat(home.calls()).hasSize(2);
    assertThat(home.playlist("Robin's Running Mix")).isEqualTo(before);
  }

  @Test
  void saysWhatItCannotFind() {
    assertThat(home.asked("add hello by adele to my zyzzyva playlist"))
        .isEqualTo("I can't find a playlist called zyzzyva.");
    assertThat(home.asked("add the song qwertyuiop to my gym playlist"))
        .isEqualTo("I couldn't find the song qwertyuiop on Spotify.");
  }

  @Test
  void saysWhichOfTwoPlaylistsOfOneNameItTook() {
    home.createPlaylist("sam", "Gym", track("Adele: Hello"));
    assertThat(home.asked("add fast car by tracy chapman to my gym playlist"))
        .isEqualTo(
            "I added Fast Car by Tracy Chapman to Gym. You have another one of that name. I took"
                + " the one with 1 track.");
    assertThat(home.asked("add this to my gym playlist"))
        .isEqualTo(
            "I added Northbound to Gym. You have another one of that name. I took the one with 2"
                + " tracks.");
  }

  @Test
  void cannotTellPlaylistsOfOneLengthApart() {
    home.createPlaylist("sam", "Twins", track("Adele: Hello"));
    home.createPlaylist("sam", "Twins", track("ABBA: Dancing Queen"));
    assertThat(home.asked("add this to my twins playlist"))
        .endsWith("You have another one of that name. I took the first in your list.");
  }

  @Test
  void isNotRetriedAfterALostResponse() {
    int before = home.playlist("Gym").size();
    home.open();
    home.spotify.faults().on("lost-answer", Map.of("only", "POST /playlists"));
    assertThat(home.said("add rumours to my gym playlist"))
        .startsWith("Spotify is having trouble right now.");
    assertThat(home.playlist("Gym")).hasSize(before + 4);
    home.spotify.faults().off();
    assertThat(home.said("undo that"))
        .isEqualTo("I don't know whether that took effect, so I can't undo it.");
  }

  @Test
  void cannotUndoInAPlaylistThatIsTooLongToRead() {
    home.open();
    fill("Gym", Collections.nCopies(1200, track("Adele: Hello")));
    assertThat(home.said("add rumours to my gym playlist"))
        .endsWith("too long for me to check whether they were in there before.");
    assertThat(home.said("undo that")).isEqualTo("I can't undo that.");
    assertThat(home.playlist("Gym")).hasSize(1204);
  }

  @Test
  void asksForTheSongAndThenAddsIt() {
    assertThat(home.slotAskedFor("AddNamedToPlaylistIntent")).isEqualTo("music");
    assertThat(home.asked("add a song to my gym playlist")).isEqualTo("Which song?");
    assertThat(home.said("fast car")).endsWith("Fast Car by Tracy Chapman to Gym.");
    assertThat(home.playlist("Gym")).endsWith(track("Tracy Chapman: Fast Car"));
  }

  @Test
  void asksForThePlaylistAndThenAddsTheSong() {
    assertThat(home.asked("add hello by adele to my playlist")).isEqualTo("Which playlist?");
    assertThat(home.said("gym")).endsWith("Hello by Adele to Gym.");
    assertThat(home.playlist("Gym")).endsWith(track("Adele: Hello"));
  }
}
