package dev.tapedeck.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikedSongsTest {
  @AutoClose private final Home home = new Home();

  /** Strangers have public playlists of all these names. */
  @BeforeEach
  void createPlaylistsOfStrangers() {
    for (String name :
        List.of("Liked Songs", "My Likes", "Favorites", "Favourite Songs", "Likes")) {
      home.spotify.act(
          "robin",
          Map.of(
              "do",
              "create-playlist",
              "name",
              name,
              "public",
              true,
              "tracks",
              List.of(home.uri("track", "Adele: Hello"))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "play liked songs",
        "play my liked songs",
        "play my liked songs playlist",
        "play the liked songs playlist",
        "play my liked tracks",
        "play my likes",
        "play my likes playlist",
        "play favorites",
        "play my favourites",
        "play my favorites playlist",
        "play the favourite songs playlist",
        "play favourite songs",
        "play songs i like",
        "play the songs i've liked",
        "play the songs i love",
        "play my saved songs playlist",
        "play all my liked songs",
        "play liked songs in the kitchen",
      })
  void playsLikedSongsUnderAllTheirNames(String words) {
    String newest = home.spotify.savedUris("sam", "track").get(0);
    assertThat(home.asked(words)).startsWith("Playing your newest liked songs");
    assertThat(home.player().uri()).isEqualTo(newest);
    assertThat(home.player().contextUri()).isNull();
  }

  @Test
  void shufflesLikedSongsThatAreCalledAPlaylist() {
    assertThat(home.asked("shuffle my liked songs playlist"))
        .isEqualTo("Shuffling your liked songs.");
    assertThat(home.spotify.savedUris("sam", "track")).contains(home.player().uri());
  }

  @ParameterizedTest
  @ValueSource(strings = {"play favorites", "play my favorites playlist", "play favourites"})
  void prefersTheListenersOwnPlaylistOfThatName(String words) {
    home.createPlaylist("sam", "My Favourites", home.uri("track", "ABBA: Dancing Queen"));
    home.ask(words);
    assertThat(home.player().contextUri()).isEqualTo(home.uri("playlist", "sam/My Favourites"));
  }

  @ParameterizedTest
  @CsvSource({
    "add this to liked songs",
    "add this to my liked songs playlist",
    "add it to favorites",
    "add this to my likes playlist"
  })
  void savesWhatIsAddedToLikedSongs(String words) {
    home.ask("unlike this");
    assertThat(home.saved("track", "The Paper Lanterns: Northbound")).isFalse();
    home.ask(words);
    assertThat(home.saved("track", "The Paper Lanterns: Northbound")).isTrue();
  }

  @Test
  void addsToTheListenersOwnPlaylistCalledFavorites() {
    home.createPlaylist("sam", "Favorites");
    home.ask("add this to favorites");
    assertThat(home.playlist("Favorites")).containsExactly(home.player().uri());
  }

  @Test
  void unsavesWhatIsTakenOffLikedSongs() {
    home.ask("i like this");
    home.ask("take this off my liked songs playlist");
    assertThat(home.saved("track", "The Paper Lanterns: Northbound")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what's in my liked songs",
        "what's in my likes",
        "what's in my liked songs playlist",
        "what's in my favorites playlist"
      })
  void saysWhatIsInLikedSongs(String words) {
    assertThat(home.asked(words)).startsWith("Your newest liked songs are ");
    assertThat(home.calls()).containsOnlyOnce("GET /me/tracks?limit=50&offset=0");
  }

  @ParameterizedTest
  @CsvSource({
    "play the song hello,Hello",
    "play the album like a prayer by nobody,Northbound",
  })
  void leavesSongsAndAlbumsWhatTheyAre(String words, String title) {
    home.ask(words);
    assertThat(home.player().title()).isEqualTo(title);
  }
}
