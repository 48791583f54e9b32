package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PlayMoreLikeThisTest {
  @AutoClose private final Home home = new Home();

  @Test
  void playsMusicOfTheSameGenreAndSaysSo() {
    home.ask("play so what by miles davis");
    home.calls();
    assertThat(home.asked("play more like this"))
        .isEqualTo(
            "Playing jazz: the playlist Best of Jazz. That's the same kind of music. Spotify doesn't"
                + " tell me what is similar.");
    assertThat(home.player().title()).isEqualTo("Blue Train");
    assertThat(home.calls())
        .containsExactly(
            "GET /artists/" + home.uri("artist", "Miles Davis").split(":")[2],
            "GET /me/player?additional_types=track,episode",
            "GET /me/playlists?limit=50&offset=0",
            "GET /search?q=jazz&type=playlist&limit=10",
            "PUT /me/player/play {\"context_uri\":\"<playlist Best of Jazz>\"}");
  }

  @Test
  void playsMoreByTheArtistIfThereIsNoGenre() {
    home.ask("play starman by david bowie");
    home.spotify.faults().on("empty-results");
    assertThat(home.asked("play more like this"))
        .isEqualTo("Spotify doesn't tell me what is similar, so here's more by David Bowie.");
    assertThat(home.player().artists()).containsExactly("David Bowie");
  }

  @Test
  void playsMusicLikeANamedArtistOnTheNamedSpeaker() {
    home.open();
    assertThat(home.said("play songs like miles davis"))
        .isEqualTo("Playing the playlist Best of Jazz. That's the same kind of music.");
    assertThat(home.said("play more like this in the kitchen")).contains("on Kitchen Speaker");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
  }
}
