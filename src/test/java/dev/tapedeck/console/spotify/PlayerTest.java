package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.spotify.Client.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlayerTest extends Spotify {
  @Test
  void atTheStartASongOfAnAlbumPlaysInTheLivingRoom() {
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
  void sixSpeakersAreListed() {
    JsonNode devices = sam.get("/me/player/devices").json().path("devices");

    assertThat(devices.findValuesAsText("name"))
        .containsExactly(
            "Kitchen Speaker",
            "Living Room",
            "Bedroom Echo",
            "Office Sonos",
            "Sam's Phone",
            "Bedroom Speaker");
    assertThat(devices.path(3).path("id").isNull()).isTrue();
    assertThat(devices.path(3).path("is_restricted").asBoolean()).isTrue();
    assertThat(devices.path(4).path("supports_volume").asBoolean()).isFalse();
  }

  @Test
  void whereNothingIsActiveTheStateIsEmptyAndCommandsFindNoSpeaker() {
    assertThat(robin.get("/me/player").status()).isEqualTo(204);
    assertThat(robin.get("/me/player/currently-playing").body()).isEmpty();
    assertThat(robin.get("/me/player/queue").body())
        .isEqualTo("{\"currently_playing\":null,\"queue\":[]}");
    Answer play = robin.put("/me/player/play");
    assertThat(play.status()).isEqualTo(404);
    assertThat(play.reason()).isEqualTo("NO_ACTIVE_DEVICE");
  }

  @Test
  void pausingWhatIsPausedAndPlayingWhatPlaysIsRefused() {
    assertRestricted(sam.put("/me/player/play"));
    assertDone(sam.put("/me/player/pause"));
    assertRestricted(sam.put("/me/player/pause"));
    assertThat(state().path("actions").path("disallows").path("pausing").asBoolean()).isTrue();
    assertDone(sam.put("/me/player/play"));
    assertThat(spotify.player("sam").playing()).isTrue();
  }

  @Test
  void commandsAnswerInFourWaysSoThatNoneCanBeReliedOn() {
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
  void whatIsNotOfferedHereIsTakenAndStaysSilent() {
    String song = spotify.uri("track", "The Paper Lanterns: Lost Signal");

    assertDone(play("{\"uris\":[\"%s\"]}".formatted(song)));
    assertThat(state().path("is_playing").asBoolean()).isFalse();
  }

  @Test
  void anEmptyObjectResumesNothing() {
    sam.put("/me/player/pause");

    assertDone(play("{}"));
    assertThat(spotify.player("sam").playing()).isFalse();
  }

  @Test
  void theQueueGoesFirstAndIsUsedUp() {
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
  void previousGoesToTheSongBeforeAndNotFartherThanTheFirst() {
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
  void shuffleDrawsWhatFollowsAndLeavesTheSong() {
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
  void transferMovesTheMusic() {
    assertDone(sam.put("/me/player", "{\"device_ids\":[\"" + KITCHEN + "\"]}"));

    assertThat(state().path("device").path("name").asText()).isEqualTo("Kitchen Speaker");
    assertThat(title()).isEqualTo("Northbound");
    assertThat(state().path("is_playing").asBoolean()).isTrue();
  }

  @Test
  void transferStartsPausedMusicOnlyIfAsked() {
    sam.put("/me/player/pause");
    sam.put("/me/player", "{\"device_ids\":[\"" + KITCHEN + "\"]}");
    assertThat(spotify.player("sam").playing()).isFalse();
    sam.put("/me/player", "{\"device_ids\":[\"" + LIVING_ROOM + "\"],\"play\":true}");
    assertThat(spotify.player("sam").playing()).isTrue();
  }

  @Test
  void playOnAnotherSpeakerSelectsIt() {
    String body = "{\"context_uri\":\"%s\"}".formatted(spotify.uri("album", "Adele: 25"));

    assertDone(sam.put("/me/player/play?device_id=" + KITCHEN, body));
    assertThat(spotify.player("sam").speaker()).isEqualTo("Kitchen Speaker");
  }

  @Test
  void aSleepingEchoRefusesTheFirstCommandAndObeysTheSecond() {
    Answer first = sam.put("/me/player/play?device_id=" + BEDROOM_ECHO);

    assertThat(first.status()).isEqualTo(404);
    assertThat(first.message()).isEqualTo("Not found.");
    assertDone(sam.put("/me/player/play?device_id=" + BEDROOM_ECHO));
    assertThat(spotify.player("sam").speaker()).isEqualTo("Bedroom Echo");
  }

  @Test
  void volumeIsSetOnTheActiveOrANamedSpeakerUnlessItHasNone() {
    assertDone(sam.put("/me/player/volume?volume_percent=55"));
    assertDone(sam.put("/me/player/volume?volume_percent=10&device_id=" + KITCHEN));
    Answer phone = sam.put("/me/player/volume?volume_percent=10&device_id=" + PHONE);

    assertThat(spotify.player("sam").volume()).isEqualTo(55);
    assertThat(spotify.speakers("sam").get(0).volume()).isEqualTo(10);
    assertThat(phone.status()).isEqualTo(403);
    assertThat(phone.reason()).isEqualTo("VOLUME_CONTROL_DISALLOW");
    assertThat(sam.put("/me/player/volume?volume_percent=101").status()).isEqualTo(400);
  }

  @Test
  void commandsForASpeakerThatIsNotPlayingAreRefused() {
    assertRestricted(sam.put("/me/player/pause?device_id=" + KITCHEN));
    String song = spotify.uri("track", "Nena: 99 Luftballons");
    assertRestricted(sam.post("/me/player/queue?device_id=" + KITCHEN + "&uri=" + song));
    assertThat(sam.put("/me/player/pause?device_id=nowhere").message())
        .isEqualTo("Device not found");
  }

  @Test
  void whatACommandChangedShowsOnlyAfterTheLag() throws InterruptedException {
    spotify.lag(Duration.ofMillis(150));
    sam.post("/me/player/next");

    assertThat(title()).isEqualTo("Northbound");
    assertThat(spotify.player("sam").title()).isEqualTo("Salt & Iron");
    Thread.sleep(200);
    assertThat(title()).isEqualTo("Salt & Iron");
  }

  @Test
  void aSongCountsAsHeardAfterThirtySeconds() {
    sam.post("/me/player/next");
    spotify.travel(Duration.ofSeconds(25));
    assertThat(lastHeard()).isNotEqualTo("Salt & Iron");
    spotify.travel(Duration.ofSeconds(10));
    assertThat(lastHeard()).isEqualTo("Salt & Iron");
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
  void anEpisodeIsToldOnlyToWhoAsksForEpisodes() {
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
  void aChapterComesAsAnEpisodeOfAShowThatIsTheBook() {
    play("{\"context_uri\":\"spotify:show:%s\"}".formatted(id("audiobook", "The Hobbit")));

    JsonNode item = sam.get("/me/player?additional_types=episode").json().path("item");
    assertThat(item.path("type").asText()).isEqualTo("episode");
    assertThat(item.path("release_date").asText()).isEqualTo("0000");
    assertThat(item.path("show").path("name").asText()).isEqualTo("The Hobbit");
  }

  @Test
  void theAppItselfCanActAndItShowsAtOnce() {
    spotify.lag(Duration.ofMinutes(1));
    spotify.act("robin", Map.of("do", "play", "uri", spotify.uri("track", "Adele: Hello")));
    spotify.act("robin", Map.of("do", "volume", "speaker", "Kitchen Speaker", "percent", 77));

    JsonNode state = robin.get("/me/player").json();
    assertThat(state.path("item").path("name").asText()).isEqualTo("Hello");
    assertThat(state.path("device").path("volume_percent").asInt()).isEqualTo(77);
  }

  private JsonNode state() {
    return sam.get("/me/player").json();
  }

  private String title() {
    return sam.get("/me/player?additional_types=track,episode")
        .json()
        .path("item")
        .path("name")
        .asText();
  }

  private Answer play(String body) {
    return sam.put("/me/player/play", body);
  }

  private String lastHeard() {
    JsonNode items = sam.get("/me/player/recently-played").json().path("items");
    List<String> titles = new ArrayList<>();
    items.forEach(item -> titles.add(item.path("track").path("name").asText()));
    return titles.get(0);
  }

  private void assertPlays(String context, String first) {
    assertDone(play("{\"context_uri\":\"%s\"}".formatted(context)));
    assertThat(title()).isEqualTo(first);
    assertThat(state().path("context").path("uri").asText()).isEqualTo(context);
  }

  private static void assertDone(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isIn(200, 202, 204);
  }

  private static void assertRestricted(Answer answer) {
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.message()).isEqualTo("Player command failed: Restriction violated");
    assertThat(answer.reason()).isEqualTo("UNKNOWN");
  }
}
