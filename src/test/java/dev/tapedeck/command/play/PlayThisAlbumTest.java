package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PlayThisAlbumTest {
  @AutoClose private final Home home = new Home();

  @Test
  void playsTheAlbumOfTheSongFromItsBeginning() {
    assertThat(home.asked("play the album this is from"))
        .isEqualTo("Playing the album Harbour Lights by The Paper Lanterns.");
    assertThat(home.player().title()).isEqualTo("Low Tide");
    assertThat(home.calls())
        .containsExactly(
            "GET /me/player?additional_types=track,episode",
            "PUT /me/player/play {\"context_uri\":\"<album Harbour Lights>\"}");
  }

  @Test
  void playsTheWholeAlbumAfterASongOfAPlaylist() {
    home.ask("play my gym playlist");
    home.open();
    assertThat(home.said("play the whole album on the kitchen speaker"))
        .isEqualTo("Playing the album Metallica by Metallica on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void saysThatAnEpisodeHasNoAlbum() {
    home.spotify.faults().on("episode");
    assertThat(home.asked("play the album this is from")).contains("is an episode of");
  }

  @Test
  void saysThatALocalFileHasNoAlbumOnSpotify() {
    home.spotify.faults().on("local-file");
    assertThat(home.asked("play the whole album")).startsWith("I don't know which album");
  }
}
