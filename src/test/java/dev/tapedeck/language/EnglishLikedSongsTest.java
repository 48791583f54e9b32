package dev.tapedeck.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishLikedSongsTest {
  private final Language english = Languages.of("en");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "liked songs",
        "My Liked Songs",
        "the liked songs playlist",
        "all of my liked songs",
        "songs i like",
        "the songs I've liked",
        "songs i have saved",
        "music i love",
        "saved songs",
        "songs that i like",
        "everything i've liked",
        "songs i've got saved",
        "some of my liked songs",
        "your liked songs",
        "my most recent liked songs",
        "my library",
        "my collection",
        "liked tracks"
      })
  void knowsTheNamesThatMeanLikedSongsOnly(String said) {
    assertThat(english.isLikedSongs(said)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "favorites",
        "my favourites",
        "favourite songs",
        "favorite music",
        "likes",
        "my likes list",
        "faves"
      })
  void knowsTheNamesThatPlaylistsHaveToo(String said) {
    assertThat(english.isFavorites(said)).isTrue();
    assertThat(english.isLikedSongs(said)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "favorite",
        "favourite",
        "library",
        "the collection",
        "my favourite game",
        "my favorite things",
        "like a prayer",
        "songs about jane",
        "songs in the key of life",
        "my favorite murder",
        "love songs playlist for you",
        "saved",
        "liked you better",
        "country favorites",
        "my favorites of 2019",
        "playlist",
        "the",
        ""
      })
  void leavesOtherNamesAlone(String said) {
    assertThat(english.isLikedSongs(said) || english.isFavorites(said)).isFalse();
  }
}
