package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddArtistToPlaylistTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add some adele to my empty for now playlist",
        "add the artist adele to my empty for now playlist",
        "add adele songs to empty for now",
        "put music by adele on my empty for now playlist",
      })
  void addsTheBestSongsOfTheArtist(String words) {
    assertThat(home.asked(words)).matches("I added \\d songs by Adele to Empty for Now\\.");
    assertThat(home.playlist("Empty for Now"))
        .contains(
            home.uri("track", "Adele: Hello"), home.uri("track", "Adele: Rolling in the Deep"))
        .doesNotContain(home.uri("track", "Lionel Richie: Hello"));
  }

  @Test
  void addsEachTitleOnceAndAtMostTen() {
    assertThat(home.asked("add the artist the beatles to my empty for now playlist"))
        .isEqualTo("I added 10 songs by The Beatles to Empty for Now.");
    assertThat(home.playlist("Empty for Now")).hasSize(10).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"add this artist to my gym playlist", "put this band on my gym playlist"})
  void addsTheArtistOfTheSongThatPlays(String words) {
    List<String> before = home.playlist("Gym");
    home.open();
    assertThat(home.said(words)).matches("Added \\d+ songs by The Paper Lanterns to Gym\\.");
    assertThat(home.playlist("Gym"))
        .contains(home.uri("track", "The Paper Lanterns: Northbound"))
        .hasSizeGreaterThan(before.size() + 3);
    assertThat(home.said("undo that")).startsWith("I removed ");
    assertThat(home.playlist("Gym")).isEqualTo(before);
  }

  @Test
  void addsSongsOfAGenre() {
    home.open();
    assertThat(home.said("put some jazz in my empty for now playlist"))
        .matches("Added \\d+ jazz songs to Empty for Now\\.");
    assertThat(home.playlist("Empty for Now")).isNotEmpty();
  }

  @Test
  void saysThatAnArtistCannotBeSaved() {
    assertThat(home.asked("add the artist adele to the liked songs playlist"))
        .isEqualTo("I can't save an artist. I can add their songs to a playlist.");
    assertThat(home.calls()).isEmpty();
  }

  @Test
  void saysThatAnEpisodeHasNoArtist() {
    home.open();
    home.say("play the podcast low water");
    assertThat(home.said("add this artist to my gym playlist"))
        .isEqualTo("I don't know who Spring Tide is by.");
  }

  @Test
  void asksForThePlaylist() {
    assertThat(home.slotAskedFor("AddArtistToPlaylistIntent")).isEqualTo("playlist");
    assertThat(home.calls()).isEmpty();
  }
}
