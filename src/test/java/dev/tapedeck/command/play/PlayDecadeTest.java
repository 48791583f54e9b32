package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PlayDecadeTest {
  @AutoClose private final Home home = new Home();

  @Test
  void playsAPlaylistOfTheDecade() {
    assertThat(home.asked("play music from the nineties"))
        .isEqualTo("Playing music from the 1990s: the playlist 90s Hits.");
    assertThat(home.player().title()).isEqualTo("Come as You Are");
  }

  @Test
  void playsSongsOfAYearAndNoSongOfThatName() {
    assertThat(home.asked("play songs from two thousand five"))
        .isEqualTo("Playing music from 2005.");
    assertThat(home.calls())
        .contains("GET /search?q=year:2005&type=track&limit=10")
        .doesNotContain("GET /search?q=2005&type=playlist&limit=10");
    assertThat(home.player().artists()).containsExactly("Sufjan Stevens");
  }

  @Test
  void prefersThePlaylistOfTheListenerForAYear() {
    home.createPlaylist("sam", "Best of 1985", home.uri("track", "Adele: Hello"));
    assertThat(home.asked("play music from nineteen eighty five"))
        .isEqualTo("Playing music from 1985: your playlist Best of 1985.");
  }

  @Test
  void playsSongsOfTheDecadeIfNoPlaylistHasItsName() {
    assertThat(home.asked("play music from the sixties"))
        .isEqualTo("Playing music from the 1960s.");
    assertThat(home.calls()).contains("GET /search?q=year:1960-1969&type=track&limit=10");
  }

  @Test
  void playsSongsOfAnArtistFromTheDecade() {
    assertThat(home.asked("play some seventies music by david bowie"))
        .isEqualTo("Playing music from the 1970s by david bowie.");
    assertThat(home.player().artists()).containsExactly("David Bowie");
    assertThat(home.asked("play some nineties music by david bowie"))
        .isEqualTo("I couldn't find music from the 1990s by david bowie on Spotify.");
  }

  @Test
  void playsOnTheNamedSpeakerInAnOpenSession() {
    home.open();
    assertThat(home.said("play music from the nineties on the kitchen speaker"))
        .isEqualTo("Playing the playlist 90s Hits on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void saysThatNothingWasFound() {
    assertThat(home.asked("play music from nineteen fifty one"))
        .isEqualTo("I couldn't find music from 1951 on Spotify.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void asksForTheYearsIfThereAreNone() {
    assertThat(home.slotAskedFor("PlayDecadeIntent")).isEqualTo("decade");
  }
}
