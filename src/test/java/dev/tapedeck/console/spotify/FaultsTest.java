package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tapedeck.console.spotify.Client.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest extends StandInFixture {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no-speaker           | GET  | /me/player/devices             | 200 | {"devices":[]}
          no-speaker           | GET  | /me/player                     | 204 | ''
          no-speaker           | POST | /me/player/next                | 404 | NO_ACTIVE_DEVICE
          none-active          | GET  | /me/player                     | 204 | ''
          none-active          | PUT  | /me/player/pause               | 404 | NO_ACTIVE_DEVICE
          all-restricted       | PUT  | /me/player/pause               | 403 | Restriction violated
          echo-asleep          | PUT  | /me/player/pause               | 404 | "Not found."
          no-volume            | PUT  | /me/player/volume?volume_percent=5 | 403 | VOLUME_CONTROL_DISALLOW
          volume-null          | GET  | /me/player                     | 200 | "volume_percent":null
          private-session      | GET  | /me/player                     | 204 | ''
          player-204           | GET  | /me/player/currently-playing   | 204 | ''
          player-empty-200     | GET  | /me/player                     | 200 | ''
          ad                   | GET  | /me/player                     | 200 | "currently_playing_type":"ad"
          ad                   | POST | /me/player/next                | 403 | Restriction violated
          unknown-item         | GET  | /me/player                     | 200 | "currently_playing_type":"unknown"
          local-file           | GET  | /me/player                     | 200 | "is_local":true
          episode              | GET  | /me/player                     | 200 | "item":null
          episode              | GET  | /me/player?additional_types=episode | 200 | "Spring Tide"
          no-audiobooks        | GET  | /search?q=the+hobbit&type=audiobook | 200 | "items":[]
          context-null         | GET  | /me/player                     | 200 | "context":null
          progress-null        | GET  | /me/player                     | 200 | "progress_ms":null
          restriction-violated | PUT  | /me/player/pause               | 403 | Restriction violated
          no-next-track        | POST | /me/player/next                | 403 | NO_NEXT_TRACK
          writes-204           | PUT  | /me/player/pause               | 204 | ''
          writes-200-empty     | PUT  | /me/player/pause               | 200 | ''
          writes-200-text      | PUT  | /me/player/pause               | 200 | kQ3v_
          writes-202           | PUT  | /me/player/pause               | 202 | ''
          free-account         | PUT  | /me/player/pause               | 403 | PREMIUM_REQUIRED
          not-on-list          | GET  | /me                            | 403 | User not registered
          not-on-list-text     | GET  | /me                            | 403 | Check settings on developer.spotify.com
          owner-premium-lapsed | GET  | /me                            | 403 | Active premium subscription required
          missing-permission   | GET  | /me/player                     | 403 | Insufficient client scope
          expired-link         | GET  | /me                            | 401 | access token
          revoked-link         | GET  | /me                            | 401 | access token
          quota                | GET  | /me                            | 429 | QUOTA_EXCEEDED
          rate-limit-text      | GET  | /me                            | 429 | Too many requests
          error-500            | GET  | /me                            | 500 | <html>
          error-502            | GET  | /me                            | 502 | <html>
          error-503            | GET  | /me                            | 503 | <html>
          garbage              | GET  | /me                            | 200 | not json at all
          nulls-in-lists       | GET  | /search?q=hello&type=track     | 200 | "items":[null,{
          all-null-results     | GET  | /search?q=hello&type=track     | 200 | "items":[null,null]
          empty-results        | GET  | /search?q=hello&type=track     | 200 | "items":[]
          images-null          | GET  | /me/top/artists                | 200 | "images":null
          extended-fields      | GET  | /me                            | 200 | "product":"premium"
          """)
  void aFaultAnswersAsSpotifyWould(
      String fault, String method, String target, int status, String text) {
    spotify.faults().on(fault);
    Answer answer = sam.send(method, target, "");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body()).contains(text);
    if (text.isEmpty()) {
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void everyFaultEndsWhenItIsSwitchedOff() {
    Faults.names().forEach(spotify.faults()::on);
    Faults.names().forEach(spotify.faults()::off);

    assertThat(sam.get("/me/player").status()).isEqualTo(200);
    assertThat(sam.put("/me/player/pause").status()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({"rate-limit,1", "rate-limit-30,30", "rate-limit-long,3600", "quota,19056"})
  void rateLimitsHaveARetryAfterHeader(String fault, String seconds) {
    spotify.faults().on(fault);

    assertThat(sam.get("/me").status()).isEqualTo(429);
    assertThat(sam.get("/me").header("Retry-After")).hasValue(seconds);
  }

  @Test
  void aPlainTextRateLimitHasNoRetryAfterHeader() {
    spotify.faults().on("rate-limit-text");

    assertThat(sam.get("/me").header("Retry-After")).isEmpty();
  }

  @Test
  void aFalse401AppliesOnce() {
    spotify.faults().on("false-401-once");

    assertThat(sam.get("/me").status()).isEqualTo(401);
    assertThat(sam.get("/me").status()).isEqualTo(200);
  }

  @Test
  void theTokenCanExpireBetweenTwoCalls() {
    spotify.faults().on("second-call-401");

    assertThat(sam.get("/me").status()).isEqualTo(200);
    assertThat(sam.get("/me").status()).isEqualTo(401);
    assertThat(sam.get("/me").status()).isEqualTo(401);
  }

  @Test
  void aFaultCanBeLimitedByTimesAfterAndOnly() {
    spotify.faults().on("error-502", Map.of("times", 1, "after", 1, "only", "GET /me/player"));

    assertThat(sam.get("/me").status()).isEqualTo(200);
    assertThat(sam.get("/me/player").status()).isEqualTo(200);
    assertThat(sam.get("/me/player/devices").status()).isEqualTo(502);
    assertThat(sam.get("/me/player").status()).isEqualTo(200);
    assertThat(spotify.faults().isOn("error-502")).isFalse();
  }

  @Test
  void readsDoNotCountForFaultsOfCommands() {
    spotify.faults().on("restriction-violated", 1);

    assertThat(sam.get("/me/player").status()).isEqualTo(200);
    assertThat(sam.put("/me/player/pause").status()).isEqualTo(403);
    assertThat(sam.put("/me/player/pause").status()).isIn(200, 202, 204);
  }

  @Test
  void oneScopeCanBeMissing() {
    spotify.faults().on("missing-permission", Map.of("scope", "user-library-read"));

    assertThat(sam.get("/me/tracks").status()).isEqualTo(403);
    assertThat(sam.get("/me/player").status()).isEqualTo(200);
  }

  @Test
  void noneActiveEndsWhenASpeakerIsChosen() {
    spotify.faults().on("none-active");
    assertThat(sam.get("/me/player/devices").body()).doesNotContain("\"is_active\":true");
    sam.put("/me/player", "{\"device_ids\":[\"" + KITCHEN + "\"]}");

    assertThat(sam.get("/me/player").json().path("device").path("name").asText())
        .isEqualTo("Kitchen Speaker");
  }

  @Test
  void everyEchoAcceptsTheSecondCommand() {
    spotify.faults().on("echo-asleep");

    assertThat(sam.put("/me/player/pause").status()).isEqualTo(404);
    assertThat(sam.put("/me/player/pause").status()).isIn(200, 202, 204);
  }

  @Test
  void anEchoCanRequireATransferFirst() {
    spotify.faults().on("echo-needs-transfer");
    String play = "/me/player/play?device_id=" + KITCHEN;
    String body = "{\"context_uri\":\"%s\"}".formatted(spotify.uri("album", "Adele: 25"));

    assertThat(sam.put(play, body).status()).isEqualTo(403);
    sam.put("/me/player", "{\"device_ids\":[\"" + KITCHEN + "\"]}");
    assertThat(sam.put(play, body).status()).isIn(200, 202, 204);
  }

  @Test
  void likedSongsCanBeRejectedAsAContext() {
    spotify.faults().on("collection-refused");

    assertThat(sam.put("/me/player/play", "{\"context_uri\":\"spotify:user:sam:collection\"}"))
        .extracting(Answer::message)
        .isEqualTo("Non supported context uri");
  }

  @Test
  void playlistsCanHaveTheOldKeysOrBoth() {
    String path = "/playlists/" + id("playlist", "sam/Gym");
    spotify.faults().on("old-playlist-keys");
    JsonNode old = sam.get(path).json();
    spotify.faults().off();
    spotify.faults().on("both-playlist-keys");
    JsonNode both = sam.get(path).json();

    assertThat(old.has("items")).isFalse();
    assertThat(old.path("tracks").path("items").path(0).path("track").path("name").asText())
        .isEqualTo("Enter Sandman");
    assertThat(both.path("items")).isEqualTo(both.path("tracks"));
  }

  @Test
  void speakersCanLackIdsAndVolume() {
    spotify.faults().on("null-ids");
    spotify.faults().on("no-volume");
    JsonNode device = sam.get("/me/player/devices").json().path("devices").path(0);

    assertThat(device.path("id").isNull()).isTrue();
    assertThat(device.path("volume_percent").isNull()).isTrue();
    assertThat(device.path("supports_volume").asBoolean()).isFalse();
  }

  @Test
  void aRevokedLinkCannotBeRefreshed() {
    spotify.faults().on("revoked-link");
    Map<String, String> form =
        Map.of(
            "grant_type",
            "refresh_token",
            "refresh_token",
            "any",
            "client_id",
            StandInSpotify.CLIENT_ID,
            "client_secret",
            StandInSpotify.CLIENT_SECRET);
    Answer answer = Client.form(spotify.accountsUrl() + "/api/token", form);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("error").asText()).isEqualTo("invalid_grant");
  }

  @Test
  void anUnknownFaultIsAnError() {
    assertThatThrownBy(() -> spotify.faults().on("meteor"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("meteor");
  }
}
