package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.spotify.Client.Answer;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlayerTest extends PlayerSteps {
  @Test
  void initiallyAnAlbumPlaysInTheLivingRoom() {
    JsonNode state = state();

    assertThat(state.path("device").path("name").asText()).isEqualTo("Living Room");
    assertThat(state.path("device").path("volume_percent").asInt()).isEqualTo(40);
    assertThat(state.path("item").path("name").asText()).isEqualTo("Northbound");
    assertThat(state.path("context").path("uri").asText())
        .isEqualTo(spotify.uri("album", "The Paper Lanterns: Harbour Lights"));
    assertThat(state.path("is_playing").asBoolean()).isTrue();
    assertThat(state.path("actions").path("disallows").path("resuming").asBoolean()).isTrue();
  }

  @Test
  void withoutAnActiveDeviceTheStateIsEmptyAndCommandsFail() {
    assertThat(robin.get("/me/player").status()).isEqualTo(204);
    assertThat(robin.get("/me/player/currently-playing").body()).isEmpty();
    assertThat(robin.get("/me/player/queue").body())
        .isEqualTo("{\"currently_playing\":null,\"queue\":[]}");
    Answer play = robin.put("/me/player/play");
    assertThat(play.status()).isEqualTo(404);
    assertThat(play.reason()).isEqualTo("NO_ACTIVE_DEVICE");
  }

  @Test
  void pausingWhilePausedAndPlayingWhilePlayingAreRejected() {
    assertRestricted(sam.put("/me/player/play"));
    assertDone(sam.put("/me/player/pause"));
    assertRestricted(sam.put("/me/player/pause"));
    assertThat(state().path("actions").path("disallows").path("pausing").asBoolean()).isTrue();
    assertDone(sam.put("/me/player/play"));
    assertThat(spotify.player("sam").playing()).isTrue();
  }

  @Test
  void commandsHaveFourKindsOfSuccessResponses() {
    Set<String> ways = new HashSet<>();
    for (int volume = 1; volume <= 4; volume++) {
      Answer answer = sam.put("/me/player/volume?volume_percent=" + volume);
      ways.add(answer.status() + (answer.body().isEmpty() ? " empty" : " text"));
    }

    assertThat(ways).containsExactlyInAnyOrder("204 empty", "200 empty", "200 text", "202 empty");
  }

  @Test
  void progressRunsWithTheClockWhilePlaying() {
    spotify.travel(Duration.ofSeconds(20));
    assertThat(state().path("progress_ms").asLong()).isBetween(81_000L, 84_000L);
    sam.put("/me/player/pause");
    spotify.travel(Duration.ofSeconds(20));
    assertThat(state().path("progress_ms").asLong()).isBetween(81_000L, 84_000L);
  }

  @Test
  void songsEndTheNextBeginsAndTheAlbumStopsAtItsEnd() {
    spotify.travel(Duration.ofSeconds(154));
    assertThat(title()).isEqualTo("Salt & Iron");
    spotify.travel(Duration.ofMinutes(40));
    assertThat(state().path("is_playing").asBoolean()).isFalse();
    assertThat(title()).isEqualTo("Low Tide");
  }

  @Test
  void playingAnAlbumFromASongAndASecond() {
    String album = spotify.uri("album", "The Beatles: Abbey Road");
    String song = spotify.uri("track", "The Beatles: Here Comes the Sun");
    assertDone(
        play(
            "{\"context_uri\":\"%s\",\"offset\":{\"uri\":\"%s\"},\"position_ms\":30000}"
                .formatted(album, song)));

    assertThat(title()).isEqualTo("Here Comes the Sun");
    assertThat(state().path("progress_ms").asLong()).isBetween(30_000L, 32_000L);
    sam.post("/me/player/next");
    assertThat(title()).isEqualTo("Because");
  }

  @Test
  void everyKindOfContextPlays() {
    assertPlays(spotify.uri("artist", "ABBA"), "Dancing Queen");
    assertPlays(spotify.uri("playlist", "sam/Gym"), "Enter Sandman");
    assertPlays(spotify.uri("playlist", "robin/Robin's Running Mix"), "Style");
    assertPlays(spotify.uri("playlist", "spotify/Discover Weekly"), "Sugar");
    assertPlays(spotify.uri("show", "Low Water"), "Spring Tide");
    assertPlays("spotify:user:sam:collection", "Come Together");
    assertPlays("spotify:show:" + id("audiobook", "The Hobbit"), "Opening Credits");
  }

  @Test
  void oneSongPlaysAndNothingFollows() {
    String song = spotify.uri("track", "Tracy Chapman: Fast Car");
    assertDone(play("{\"uris\":[\"%s\"]}".formatted(song)));

    assertThat(state().path("context").isNull()).isTrue();
    assertThat(sam.get("/me/player/queue").json().path("queue")).isEmpty();
    spotify.travel(Duration.ofMinutes(6));
    assertThat(state().path("is_playing").asBoolean()).isFalse();
  }

  @Test
  void anUnavailableTrackIsAcceptedButDoesNotPlay() {
    String song = spotify.uri("track", "The Paper Lanterns: Lost Signal");

    assertDone(play("{\"uris\":[\"%s\"]}".formatted(song)));
    assertThat(state().path("is_playing").asBoolean()).isFalse();
  }

  @Test
  void anEmptyObjectDoesNotResume() {
    sam.put("/me/player/pause");

    assertDone(play("{}"));
    assertThat(spotify.player("sam").playing()).isFalse();
  }

  @Test
  void theQueuePlaysFirst() {
    sam.post("/me/player/queue?uri=" + spotify.uri("track", "Nena: 99 Luftballons"));

    JsonNode queue = sam.get("/me/player/queue").json();
    assertThat(queue.path("currently_playing").path("name").asText()).isEqualTo("Northbound");
    assertThat(queue.path("queue").findValuesAsText("name")).startsWith("99 Luftballons");
    sam.post("/me/player/next");
    assertThat(title()).isEqualTo("99 Luftballons");
    sam.post("/me/player/next");
    assertThat(title()).isEqualTo("Salt & Iron");
  }

  @Test
  void previousStopsAtTheFirstTrack() {
    sam.post("/me/player/previous");
    assertThat(title()).isEqualTo("Ferry");
    sam.post("/me/player/previous");
    assertThat(title()).isEqualTo("Low Tide");
    assertRestricted(sam.post("/me/player/previous"));
    assertThat(state().path("actions").path("disallows").path("skipping_prev").asBoolean())
        .isTrue();
  }

  @Test
  void seekingPastTheEndBeginsTheNextSong() {
    sam.put("/me/player/seek?position_ms=1000");
    assertThat(state().path("progress_ms").asLong()).isBetween(1_000L, 3_000L);
    sam.put("/me/player/seek?position_ms=9999999");
    assertThat(title()).isEqualTo("Salt & Iron");
  }

  @Test
  void shuffleKeepsTheCurrentTrackAndReordersTheRest() {
    play("{\"context_uri\":\"%s\"}".formatted(spotify.uri("playlist", "sam/Everything")));
    List<String> before = spotify.player("sam").upcoming();
    assertDone(sam.put("/me/player/shuffle?state=true"));

    assertThat(title()).isEqualTo("Come Together");
    assertThat(spotify.player("sam").upcoming()).isNotEqualTo(before);
    assertRestricted(sam.put("/me/player/shuffle?state=true"));
    sam.put("/me/player/shuffle?state=false");
    assertThat(spotify.player("sam").upcoming()).isEqualTo(before);
  }

  @Test
  void repeatingASongOrAnAlbum() {
    assertDone(sam.put("/me/player/repeat?state=track"));
    spotify.travel(Duration.ofSeconds(155));
    assertThat(title()).isEqualTo("Northbound");
    sam.put("/me/player/repeat?state=context");
    spotify.travel(Duration.ofMinutes(50));
    assertThat(state().path("is_playing").asBoolean()).isTrue();
    assertRestricted(sam.put("/me/player/repeat?state=context"));
    assertThat(sam.put("/me/player/repeat?state=forever").status()).isEqualTo(400);
  }

  @Test
  void commandsAreReportedAfterTheLag() throws InterruptedException {
    spotify.lag(Duration.ofMillis(150));
    sam.post("/me/player/next");

    assertThat(title()).isEqualTo("Northbound");
    assertThat(spotify.player("sam").title()).isEqualTo("Salt & Iron");
    Thread.sleep(200);
    assertThat(title()).isEqualTo("Salt & Iron");
  }

  private void assertPlays(String context, String first) {
    assertDone(play("{\"context_uri\":\"%s\"}".formatted(context)));
    assertThat(title()).isEqualTo(first);
    assertThat(state().path("context").path("uri").asText()).isEqualTo(context);
  }
}
