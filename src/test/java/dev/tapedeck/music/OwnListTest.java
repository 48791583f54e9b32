package dev.tapedeck.music;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.testing.EditingProxy;
import dev.tapedeck.testing.Home;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The listener's own things are found on every page of their lists, before those of others. */
class OwnListTest {
  @AutoClose private final Home home = new Home();
  private ArrayNode followed;

  /** Puts a playlist at this place of sam's list, with a stranger's of the same name in search. */
  private void playlistAt(int place, String name) {
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
            new String[] {home.uri("track", "Adele: Hello")}));
    home.createPlaylist("sam", name, home.uri("track", "ABBA: Dancing Queen"));
    home.createOtherPlaylists(place - 1);
  }

  private String ownUri(String name) {
    return home.uri("playlist", "sam/" + name);
  }

  @ParameterizedTest
  @CsvSource({
    "60,play moonlight mile walk",
    "200,play my moonlight mile walk playlist",
    "200,play moonlight mile walk in the kitchen",
    "520,play my moonlight mile walk playlist",
    "200,shuffle my moonlight mile walk playlist",
    "49,play my moonlight mile walk playlist",
    "50,play my moonlight mile walk playlist",
    "51,play my moonlight mile walk playlist",
    "100,play my moonlight mile walk playlist",
    "101,play my moonlight mile walk playlist",
  })
  void playsTheListenersPlaylistWhereverItIs(int place, String words) {
    playlistAt(place, "Moonlight Mile Walk");
    assertThat(home.asked(words)).contains("the playlist Moonlight Mile Walk");
    assertThat(home.player().contextUri()).isEqualTo(ownUri("Moonlight Mile Walk"));
  }

  @Test
  void changesTheListenersPlaylistWhereverItIs() {
    playlistAt(201, "Moonlight Mile Walk");
    home.ask("add this to my moonlight mile walk playlist");
    String playing = home.player().uri();
    assertThat(home.playlist("Moonlight Mile Walk")).contains(playing);
    home.ask("take this off my moonlight mile walk playlist");
    assertThat(home.playlist("Moonlight Mile Walk")).doesNotContain(playing);
    assertThat(home.asked("what's in my moonlight mile walk playlist"))
        .isEqualTo("Moonlight Mile Walk has Dancing Queen by ABBA.");
  }

  @Test
  void prefersTheSameNameOnALaterPageToASimilarOneOnTheFirst() {
    playlistAt(70, "Moonlight");
    home.createPlaylist("sam", "Moonlight (Live)", home.uri("track", "Adele: Hello"));
    home.ask("play my moonlight playlist");
    assertThat(home.player().contextUri()).isEqualTo(ownUri("Moonlight"));
  }

  @Test
  void readsOnlyTheFirstPageIfTheNameIsThere() {
    playlistAt(1, "Moonlight Mile Walk");
    home.createOtherPlaylists(0);
    for (int i = 0; i < 60; i++) {
      home.createPlaylist("sam", "Mixtape " + i);
    }
    home.calls();
    home.ask("play my mixtape fifty nine playlist");
    assertThat(home.calls().stream().filter(call -> call.startsWith("GET /me/playlists")))
        .hasSize(1);
  }

  @Test
  void saysThatSpotifyFailsRatherThanPlayAStrangersPlaylistIfAPageCannotBeRead() {
    BiFunction<String, JsonNode, JsonNode> edit =
        (target, json) ->
            target.contains("/me/playlists") && target.contains("offset=50") ? null : json;
    try (EditingProxy proxy = new EditingProxy(edit);
        Home behind = new Home("en-US", proxy::start)) {
      behind.spotify.act(
          "robin",
          Map.of(
              "do",
              "create-playlist",
              "name",
              "Moonlight",
              "public",
              true,
              "tracks",
              new String[] {behind.uri("track", "Adele: Hello")}));
      behind.createOtherPlaylists(60);
      assertThat(behind.asked("play my moonlight playlist"))
          .isEqualTo("Spotify is having trouble right now. Please try again in a moment.");
      assertThat(behind.player().title()).isEqualTo("Northbound");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"with a total", "without a total"})
  void findsAPodcastThatIsFollowedOnALaterPage(String total) {
    boolean known = total.equals("with a total");
    try (EditingProxy proxy = new EditingProxy((target, json) -> shows(target, json, known));
        Home behind = new Home("en-US", proxy::start)) {
      behind.ask("play the podcast low water");
      assertThat(behind.player().uri()).isEqualTo(behind.uri("episode", "Low Water: Spring Tide"));
      assertThat(behind.calls()).noneMatch(call -> call.startsWith("GET /search"));
    }
  }

  /** Puts 50 other shows before the ones that are followed. */
  private JsonNode shows(String target, JsonNode json, boolean withTotal) {
    if (!target.contains("/me/shows")) {
      return json;
    }
    ObjectNode page = (ObjectNode) json;
    if (!target.contains("offset=")) {
      followed = (ArrayNode) page.get("items");
      ArrayNode items = page.putArray("items");
      for (int i = 0; i < 50; i++) {
        ObjectNode show = items.addObject().putObject("show");
        show.put("id", "x" + i).put("name", "Some Show " + i).put("uri", "spotify:show:x" + i);
      }
    } else if (target.endsWith("offset=50")) {
      page.set("items", followed);
    }
    if (withTotal) {
      page.put("total", 50 + followed.size());
    } else {
      page.remove("total");
    }
    return page;
  }
}
