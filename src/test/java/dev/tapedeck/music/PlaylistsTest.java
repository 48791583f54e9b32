package dev.tapedeck.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.testing.Home;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void asksWhichOfSeveralSimilarNames() {
    home.spotify.act("sam", Map.of("do", "create-playlist", "name", "Camping One"));
    home.spotify.act("sam", Map.of("do", "create-playlist", "name", "Camping Two"));
    home.open();
    assertThat(home.said("add this to my camping playlist"))
        .isEqualTo("Which one: Camping Two or Camping One?");
    assertThat(home.said("camping one")).isEqualTo("Added Northbound to Camping One.");
    assertThat(home.said("add hello by adele to my camping playlist"))
        .isEqualTo("Added Hello by Adele to Camping One.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Liked", "Play", "Kitchen", "The Queue", "Next", "1989", "🎉 2024"})
  void findsAPlaylistThatIsCalledLikeSomethingElse(String name) {
    home.spotify.act("sam", Map.of("do", "create-playlist", "name", name));
    home.open();
    String said = name.replace("🎉 2024", "twenty twenty four").toLowerCase();
    home.say("add this to my " + said + " playlist");
    assertThat(home.playlist(name)).hasSize(1);
    home.say("remove this from my " + said + " playlist");
    assertThat(home.playlist(name)).isEmpty();
  }
}
