package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListeningTest extends PlayerSteps {
  @Test
  void aTrackEntersTheHistoryAfterThirtySeconds() {
    sam.post("/me/player/next");
    spotify.travel(Duration.ofSeconds(25));
    assertThat(lastPlayed()).isNotEqualTo("Salt & Iron");
    spotify.travel(Duration.ofSeconds(10));
    assertThat(lastPlayed()).isEqualTo("Salt & Iron");
  }

  @Test
  void historyIsReadPageByPageWithCursors() {
    JsonNode first = sam.get("/me/player/recently-played?limit=3").json();
    String before = first.path("cursors").path("before").asText();
    JsonNode second = sam.get("/me/player/recently-played?limit=50&before=" + before).json();

    assertThat(first.path("items")).hasSize(3);
    assertThat(first.has("total")).isFalse();
    assertThat(second.path("items")).hasSize(5);
    assertThat(second.path("next").isNull()).isTrue();
  }

  @Test
  void anEpisodeIsReportedOnlyWithAdditionalTypes() {
    play("{\"context_uri\":\"%s\"}".formatted(spotify.uri("show", "Low Water")));

    assertThat(sam.get("/me/player").json().path("item").isNull()).isTrue();
    JsonNode state = sam.get("/me/player?additional_types=track,episode").json();
    assertThat(state.path("currently_playing_type").asText()).isEqualTo("episode");
    assertThat(state.path("item").path("show").path("name").asText()).isEqualTo("Low Water");
  }

  @Test
  void listeningMovesTheResumePoint() {
    String mud = spotify.uri("episode", "Low Water: Mud");
    play("{\"uris\":[\"%s\"],\"position_ms\":60000}".formatted(mud));
    spotify.travel(Duration.ofMinutes(1));

    JsonNode episode = sam.get("/episodes/" + id("episode", "Low Water: Mud")).json();
    assertThat(episode.path("resume_point").path("resume_position_ms").asLong())
        .isBetween(120_000L, 122_000L);
  }

  @Test
  void aChapterIsReportedAsAnEpisodeOfTheAudiobook() {
    play("{\"context_uri\":\"spotify:show:%s\"}".formatted(id("audiobook", "The Hobbit")));

    JsonNode item = sam.get("/me/player?additional_types=episode").json().path("item");
    assertThat(item.path("type").asText()).isEqualTo("episode");
    assertThat(item.path("release_date").asText()).isEqualTo("0000");
    assertThat(item.path("show").path("name").asText()).isEqualTo("The Hobbit");
  }

  @Test
  void actionsOfTheAppAreReportedAtOnce() {
    spotify.lag(Duration.ofMinutes(1));
    spotify.act("robin", Map.of("do", "play", "uri", spotify.uri("track", "Adele: Hello")));
    spotify.act("robin", Map.of("do", "volume", "speaker", "Kitchen Speaker", "percent", 77));

    JsonNode state = robin.get("/me/player").json();
    assertThat(state.path("item").path("name").asText()).isEqualTo("Hello");
    assertThat(state.path("device").path("volume_percent").asInt()).isEqualTo(77);
  }

  private String lastPlayed() {
    JsonNode items = sam.get("/me/player/recently-played").json().path("items");
    List<String> titles = new ArrayList<>();
    items.forEach(item -> titles.add(item.path("track").path("name").asText()));
    return titles.get(0);
  }
}
