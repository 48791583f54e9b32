package dev.tapedeck.command.play;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayGenreTest {
  @AutoClose private final Home home = new Home();

  @Test
  void playsAPublicPlaylistOfTheGenreAndNoSongOfThatName() {
    assertThat(home.asked("play some jazz")).isEqualTo("Playing jazz: the playlist Best of Jazz.");
    assertThat(home.calls())
        .containsExactlyInAnyOrder(
            "GET /me/playlists?limit=50&offset=0",
            "GET /search?q=jazz&type=playlist&limit=10",
            "PUT /me/player/play {\"context_uri\":\"<playlist Best of Jazz>\"}");
    assertThat(home.player().title()).isEqualTo("Blue Train");
  }

  @Test
  void prefersThePlaylistOfTheListener() {
    home.createPlaylist("sam", "My Jazz", home.uri("track", "Nina Simone: Feeling Good"));
    assertThat(home.asked("play jazz music")).isEqualTo("Playing jazz: your playlist My Jazz.");
    assertThat(home.player().title()).isEqualTo("Feeling Good");
  }

  @Test
  void findsThePlaylistOfTheListenerFarDownTheList() {
    home.createPlaylist("sam", "My Jazz", home.uri("track", "Nina Simone: Feeling Good"));
    home.createOtherPlaylists(60);
    assertThat(home.asked("play jazz music")).isEqualTo("Playing jazz: your playlist My Jazz.");
  }

  @Test
  void leavesOutPlaylistsThatAreEmptyOrAboutSomethingElse() {
    home.createPlaylist("sam", "Jazz");
    home.createPlaylist(
        "sam", "What Dad calls awful jazz noises", home.uri("track", "Adele: Hello"));
    assertThat(home.asked("play some jazz")).isEqualTo("Playing jazz: the playlist Best of Jazz.");
  }

  @Test
  void playsSongsOfTheGenreIfNoPlaylistHasItsName() {
    assertThat(home.asked("play reggae music")).isEqualTo("Playing reggae.");
    assertThat(home.calls())
        .contains("GET /search?q=genre:\"reggae\"&type=track&limit=10")
        .last()
        .asString()
        .startsWith("PUT /me/player/play {\"uris\":");
    assertThat(home.player().artists()).isEqualTo(List.of("Bob Marley & The Wailers"));
  }

  @Test
  void playsSongsInAnotherOrderEachTime() {
    assertThat(home.asked("play hard rock music")).isEqualTo("Playing hard rock.");
    List<String> first = home.player().upcoming();
    for (int i = 0; i < 5 && home.player().upcoming().equals(first); i++) {
      home.ask("play hard rock music");
    }
    assertThat(home.player().upcoming()).isNotEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "play some eighties rock, Playing rock from the 1980s: the playlist 80s Rock Anthems.",
    "play some rock music from the eighties, Playing rock from the 1980s: the playlist 80s Rock Anthems.",
    "play some metal music from the eighties, Playing metal from the 1980s."
  })
  void combinesTheGenreWithADecade(String words, String answer) {
    assertThat(home.asked(words)).isEqualTo(answer);
  }

  @Test
  void playsOnTheNamedSpeakerInAnOpenSession() {
    home.open();
    assertThat(home.said("play some country music in the kitchen"))
        .isEqualTo("Playing the playlist Country Hits on Kitchen Speaker.");
    assertThat(home.player().speaker()).isEqualTo("Kitchen Speaker");
    assertThat(home.player().title()).isEqualTo("9 to 5");
  }

  @Test
  void playsAnotherPlaylistForSomethingElse() {
    home.open();
    home.say("play some jazz");
    assertThat(home.said("something else")).isEqualTo("Playing the playlist Jazz for Reading.");
    assertThat(home.player().title()).isEqualTo("So What");
  }

  @Test
  void playsAnArtistWhoseNameWasTakenForAGenre() {
    assertThat(home.asked("play some good norah jones songs")).isEqualTo("Playing Norah Jones.");
    assertThat(home.player().title()).isEqualTo("Don't Know Why");
  }

  @Test
  void saysThatNothingWasFoundAndLeavesTheMusicAlone() {
    assertThat(home.asked("play some zydeco music"))
        .isEqualTo("I couldn't find zydeco on Spotify.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void playsThePublicPlaylistIfTheListenersOwnCantBeRead() {
    home.spotify.faults().on("missing-permission", Map.of("scope", "playlist-read-private"));
    assertThat(home.asked("play some jazz")).isEqualTo("Playing jazz: the playlist Best of Jazz.");
  }

  @Test
  void asksForTheGenreIfThereIsNone() {
    assertThat(home.slotAskedFor("PlayGenreIntent")).isEqualTo("genre");
  }
}
