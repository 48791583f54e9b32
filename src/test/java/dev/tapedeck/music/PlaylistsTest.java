package dev.tapedeck.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaylistsTest {
  @AutoClose private final Home home = new Home();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add this to discover weekly|Discover weekly",
        "add hello by adele to my release radar playlist|Release radar",
        "add the last song to my discover weekly playlist|Discover weekly",
        "add this album to my daily mix playlist|Daily mix",
        "remove this from release radar|Release radar",
        "delete my discover weekly playlist|Discover weekly",
        "what's in my discover weekly|Discover weekly",
      })
  void saysThatSpotifysOwnListsCantBeChangedOrRead(String words, String name) {
    assertThat(home.asked(words))
        .isEqualTo(name + " is one of Spotify's own playlists, so I can't do that.");
    assertThat(home.calls()).allMatch(call -> call.startsWith("GET"));
  }
}
