package dev.tapedeck.music;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.testing.Home;
import dev.tapedeck.testing.ReplyEditor;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Music that Spotify lists and can't play for the listener. */
class UnplayableTest {
  private static final String HELLO = "Adele: Hello";

  @AutoClose private final ReplyEditor editor = new ReplyEditor();
  @AutoClose private final Home home = new Home("en-US", editor::start);

  @ParameterizedTest
  @ValueSource(strings = {"{\"is_playable\":false}", "{\"restrictions\":{\"reason\":\"market\"}}"})
  void playsTheCopyThatCanBePlayed(String mark) throws Exception {
    putFirst("tracks", mark);
    for (String words : new String[] {"play hello by adele", "play the song hello by adele"}) {
      assertThat(home.asked(words)).isEqualTo("Playing Hello by Adele.");
      assertThat(home.player().uri()).isEqualTo(home.uri("track", HELLO));
      assertThat(home.player().playing()).isTrue();
      home.ask("play the album abbey road");
    }
  }

  @Test
  void queuesTheCopyThatCanBePlayed() throws Exception {
    putFirst("tracks", "{\"is_playable\":false}");
    home.ask("add hello by adele to the queue");
    assertThat(home.player().queue()).containsExactly(home.uri("track", HELLO));
  }

  @ParameterizedTest
  @ValueSource(strings = {"play the album kind of blue", "shuffle the album kind of blue"})
  void playsTheCopyOfAnAlbumThatCanBePlayed(String words) throws Exception {
    putFirst("albums", "{\"is_playable\":false}");
    home.ask(words);
    assertThat(home.player().contextUri())
        .isEqualTo(home.uri("album", "Miles Davis: Kind of Blue"));
    assertThat(home.player().playing()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "market|I can't play Hello by Adele: it isn't available in your country.",
        "product|I can't play Hello by Adele: it isn't part of your Spotify subscription.",
        "explicit|I can't play Hello by Adele: your Spotify account doesn't allow explicit"
            + " content.",
        "something new|Spotify doesn't let me play Hello by Adele."
      })
  void saysWhyASongCantBePlayedAndSendsNothing(String reason, String speech) {
    unplayable(home.uri("track", HELLO), reason);
    for (String words :
        new String[] {
          "play hello by adele",
          "play the song hello by adele in the kitchen",
          "add hello by adele to the queue"
        }) {
      assertThat(home.asked(words)).isEqualTo(speech);
    }
    assertThat(home.player().title()).isEqualTo("Northbound");
    assertThat(home.player().queue()).isEmpty();
    assertThat(home.calls()).noneMatch(call -> call.startsWith("PUT") || call.startsWith("POST"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"play the album abbey road", "shuffle the album abbey road"})
  void saysThatAnAlbumCantBePlayed(String words) {
    unplayable(
        home.uri("album", "The Beatles: Abbey Road")
            + ","
            + home.uri("album", "The Beatles: Abbey Road (Super Deluxe Edition)"),
        "market");
    assertThat(home.asked(words))
        .isEqualTo(
            "I can't play the album Abbey Road by The Beatles: it isn't available in your country.");
    assertThat(home.player().title()).isEqualTo("Northbound");
    assertThat(home.player().shuffle()).isFalse();
  }

  @Test
  void playsAnotherArtistsSongOfTheNameIfNoArtistWasSaid() {
    unplayable(home.uri("track", HELLO), "market");
    assertThat(home.asked("play the song hello")).startsWith("Playing Hello by Lionel Richie");
    assertThat(home.player().uri()).isEqualTo(home.uri("track", "Lionel Richie: Hello"));
  }

  @Test
  void doesNotOfferAnUnplayableSongAsSomethingElse() {
    unplayable(home.uri("track", "Lionel Richie: Hello"), "market");
    home.open();
    assertThat(home.said("play the song hello")).isEqualTo("Playing Hello by Adele.");
    home.say("something else");
    assertThat(home.player().uri()).isNotEqualTo(home.uri("track", "Lionel Richie: Hello"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "play my top songs",
        "play my liked songs",
        "shuffle my liked songs",
        "play something i haven't heard lately"
      })
  void leavesUnplayableSongsOutOfAList(String words) {
    String dead = home.uri("track", "The Beatles: Here Comes the Sun");
    unplayable(dead, "market");
    home.ask(words);
    assertThat(home.player().upcoming()).doesNotContain(dead).isNotEmpty();
    assertThat(home.player().uri()).isNotEqualTo(dead);
    assertThat(home.calls()).noneMatch(call -> call.contains("PUT") && call.contains("Here Comes"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "play my top songs",
        "play my liked songs",
        "play something i haven't heard lately"
      })
  void saysThatNoSongOfAListCanBePlayed(String words) {
    editor.set("/me/top/tracks", "items.is_playable", false);
    editor.set("/me/tracks", "items.track.is_playable", false);
    assertThat(home.asked(words)).isEqualTo("Spotify doesn't let me play any of those songs.");
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void playsTheNewestEpisodeThatCanBePlayed() {
    unplayable(home.uri("episode", "Low Water: Spring Tide"), "market");
    assertThat(home.asked("play the latest episode of low water"))
        .isEqualTo("Playing The Lighthouse Keeper's Radio from Low Water.");
    assertThat(home.player().title()).isEqualTo("The Lighthouse Keeper's Radio");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "play the podcast low water|I can't play Low Water: it isn't available in your country.",
        "play the latest episode of low water|I can't play Low Water: it isn't available in your country.",
        "play the audiobook the hobbit|I can't play The Hobbit: it isn't available in your country."
      })
  void saysThatNoEpisodeOrChapterCanBePlayed(String words, String speech) {
    for (String path : new String[] {"/episodes", "/chapters"}) {
      editor.set(path, "items.is_playable", false);
      editor.set(path, "items.restrictions", Map.of("reason", "market"));
    }
    assertThat(home.asked(words)).isEqualTo(speech);
    assertThat(home.player().title()).isEqualTo("Northbound");
  }

  @Test
  void skipsAChapterThatCantBePlayed() {
    unplayable(home.uri("chapter", "The Hobbit: Roast Mutton"), "payment_required");
    home.ask("play the audiobook the hobbit");
    assertThat(home.asked("next chapter")).isEqualTo("Playing A Short Rest from The Hobbit.");
    assertThat(home.player().title()).isEqualTo("A Short Rest");
  }

  private void unplayable(String uris, String reason) {
    home.spotify.faults().on("unplayable", Map.of("uris", uris, "reason", reason));
  }

  /** Puts a copy of the first result before it, with another URI and these members. */
  private void putFirst(String kind, String mark) throws Exception {
    ObjectNode marked = (ObjectNode) new ObjectMapper().readTree(mark);
    editor.change(
        "/search",
        root -> {
          JsonNode items = root.path(kind).path("items");
          if (items instanceof ArrayNode list && !list.isEmpty()) {
            ObjectNode copy = list.get(0).deepCopy();
            String type = kind.substring(0, kind.length() - 1);
            copy.put("uri", "spotify:" + type + ":0000000000000000000000").setAll(marked);
            list.insert(0, copy);
          }
          return root;
        });
  }
}
