package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tapedeck.testing.EditingProxy;
import dev.tapedeck.testing.Home;
import org.junit.jupiter.api.Test;

/** The kind of an item is that of its URI, whatever fields Spotify gives it. */
class ItemShapesTest {
  @Test
  void takesAnEpisodeInTheShapeOfATrackForAnEpisode() {
    try (EditingProxy proxy = new EditingProxy(ItemShapesTest::asTrack);
        Home home = new Home("en-US", proxy::start)) {
      home.ask("play the latest episode of low water");
      String uri = home.player().uri();
      assertThat(home.asked("what's playing"))
          .isEqualTo("Living Room is playing the episode Spring Tide of Low Water.");
      assertThat(home.asked("who sings this")).isEqualTo("Spring Tide is an episode of Low Water.");
      home.ask("unlike this");
      assertThat(home.spotify.saved("sam", uri)).isFalse();
      assertThat(home.asked("i like this")).isEqualTo("I saved the episode Spring Tide.");
      assertThat(home.spotify.saved("sam", uri)).isTrue();
      assertThat(home.asked("previous episode")).endsWith(" from Low Water.");
      assertThat(home.player().uri()).isNotEqualTo(uri);
    }
  }

  @Test
  void takesATrackInTheShapeOfAnEpisodeForATrack() {
    try (EditingProxy proxy = new EditingProxy(ItemShapesTest::asEpisode);
        Home home = new Home("en-US", proxy::start)) {
      assertThat(home.asked("what's playing")).isEqualTo("Living Room is playing Northbound.");
      home.ask("unlike this");
      assertThat(home.asked("i like this")).isEqualTo("I saved Northbound to your liked songs.");
      assertThat(home.asked("next episode"))
          .isEqualTo("No podcast or audiobook is playing right now.");
    }
  }

  private static JsonNode asTrack(String target, JsonNode json) {
    if (target.contains("/me/player?") && json.path("item").has("show")) {
      ObjectNode item = (ObjectNode) json.get("item");
      ObjectNode show = (ObjectNode) item.remove("show");
      item.put("type", "track");
      item.putArray("artists").addObject().put("name", "Somebody").put("type", "artist");
      item.putObject("album")
          .put("name", show.path("name").asText())
          .put("uri", show.path("uri").asText());
    }
    return json;
  }

  private static JsonNode asEpisode(String target, JsonNode json) {
    if (target.contains("/me/player?")) {
      ObjectNode item = (ObjectNode) json.get("item");
      item.put("type", "episode").put("release_date", "2021-04-16");
      item.remove("artists");
      item.remove("album");
      item.putObject("show").put("id", "123").put("name", "A Show").put("uri", "spotify:show:123");
    }
    return json;
  }
}
