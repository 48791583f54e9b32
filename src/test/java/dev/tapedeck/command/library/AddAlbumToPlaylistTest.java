package dev.tapedeck.command.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddAlbumToPlaylistTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add the album abbey road to my empty for now playlist|17|Abbey Road by The Beatles",
        "put the album rumours on my empty for now playlist|4|Rumours by Fleetwood Mac",
        "add the rumours album to empty for now|4|Rumours by Fleetwood Mac",
        "add the album twenty five by adele to my empty for now playlist|4|25 by Adele",
        "add an album by adele to my empty for now playlist|4|25 by Adele",
        "add an adele album to my empty for now playlist|4|25 by Adele",
        "add the adele album to empty for now|4|25 by Adele",
      })
  void addsTheSongsOfTheAlbum(String words, int count, String album) {
    assertThat(home.asked(words))
        .isEqualTo("I added " + count + " songs from the album " + album + " to Empty for Now.");
    assertThat(home.playlist("Empty for Now")).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add this album to my empty for now playlist",
        "put the whole album on my empty for now playlist"
      })
  void addsTheAlbumThatPlaysInItsOrder(String words) {
    home.open();
    assertThat(home.said(words))
        .isEqualTo(
            "Added 8 songs from the album Harbour Lights by The Paper Lanterns to Empty for Now.");
    List<String> songs = home.playlist("Empty for Now");
    assertThat(songs).hasSize(8).contains(home.uri("track", "The Paper Lanterns: Ferry"));
    assertThat(home.said("undo that"))
        .isEqualTo(
            "I removed 8 songs from the album Harbour Lights by The Paper Lanterns from Empty for"
                + " Now.");
    assertThat(home.playlist("Empty for Now")).isEmpty();
  }

  @Test
  void savesTheAlbumIfTheLibraryIsMeant() {
    assertThat(home.asked("add the album rumours to my liked songs"))
        .isEqualTo("I saved the album Rumours by Fleetwood Mac.");
    assertThat(home.saved("album", "Fleetwood Mac: Rumours")).isTrue();
  }

  @Test
  void saysThatAnEpisodeIsOnNoAlbum() {
    home.open();
    home.say("play the podcast low water");
    assertThat(home.said("add this album to my gym playlist"))
        .isEqualTo("I don't know which album Spring Tide is from.");
  }

  @Test
  void asksForThePlaylist() {
    assertThat(home.slotAskedFor("AddAlbumToPlaylistIntent")).isEqualTo("playlist");
    assertThat(home.calls()).isEmpty();
  }
}
