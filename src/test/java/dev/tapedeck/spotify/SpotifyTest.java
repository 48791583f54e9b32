package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client against queued replies, odd ones above all, over real HTTP. */
class SpotifyTest {
  private static final String TOKEN = "BQD-secret-token";
  private static final Target KITCHEN =
      Target.of(new Device("id1", "Kitchen", "Speaker", false, false, 30, true));

  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  // Exact requests

  @Test
  void resumesWithZeroBytesAndTheToken() throws Exception {
    reply(204, "");
    spotify().resume(Target.ACTIVE);
    RecordedRequest request = server.takeRequest();
    assertThat(line(request)).isEqualTo("PUT /v1/me/player/play");
    assertThat(request.getBodySize()).isZero();
    assertThat(request.getHeaders().get("Content-Type")).isNull();
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer " + TOKEN);
  }

  @Test
  void playsATrackWithinItsAlbumOnTheNamedSpeaker() throws Exception {
    reply(204, "");
    spotify().play(new Music.InContext("spotify:album:a", "spotify:track:t"), KITCHEN);
    RecordedRequest request = server.takeRequest();
    assertThat(line(request)).isEqualTo("PUT /v1/me/player/play?device_id=id1");
    assertThat(request.getBody().utf8())
        .contains("\"context_uri\":\"spotify:album:a\"")
        .contains("\"offset\":{\"uri\":\"spotify:track:t\"}");
  }

  @Test
  void keepsItsConnectionButNotOverALongSilence() throws Exception {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T10:00:00Z"));
    SpotifyConnection connection = new SpotifyConnection(server.url("/v1").toString(), now::get);
    List<Integer> connections = new ArrayList<>();
    for (int seconds : List.of(0, 59, 61, 1)) {
      now.set(now.get().plusSeconds(seconds));
      reply(204, "");
      connection.as(TOKEN, Deadline.in(Duration.ofSeconds(6))).next(Target.ACTIVE);
      connections.add(server.takeRequest().getConnectionIndex());
    }
    assertThat(connections).containsExactly(0, 0, 1, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "204,''",
    "200,''",
    "200,kQ3v_example-token-of-no-use",
    "200,'{\"unfinished\":'",
    "202,''",
  })
  void takesEverySuccessOfACommandWhateverItsBody(int status, String body) throws Exception {
    reply(status, body);
    spotify().pause(Target.ACTIVE);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void encodesWhatWasSaidIntoTheSearch() throws Exception {
    reply(200, "{}");
    spotify().search("AC/DC & friends = 100%?", List.of(Kind.TRACK, Kind.ALBUM));
    RecordedRequest request = server.takeRequest();
    assertThat(request.getUrl().queryParameter("q")).isEqualTo("AC/DC & friends = 100%?");
    assertThat(request.getUrl().queryParameter("type")).isEqualTo("track,album");
    assertThat(request.getUrl().queryParameter("limit")).isEqualTo("10");
  }

  // Reasons

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "401|{\"error\":{\"status\":401,\"message\":\"The access token expired\"}}|LINK_EXPIRED",
        "401||LINK_EXPIRED",
        "400|{\"error\":{\"message\":\"Only valid bearer authentication supported\"}}|LINK_EXPIRED",
        "403|{\"error\":{\"status\":403,\"message\":\"Insufficient client scope\"}}|MISSING_PERMISSION",
        "403|User not registered in the Developer Dashboard|NOT_ON_USER_LIST",
        "403|{\"error\":{\"message\":\"Check settings on developer.spotify.com/dashboard, the user may not be"
            + " registered.\"}}|NOT_ON_USER_LIST",
        "403|{\"error\":{\"message\":\"Active premium subscription required for the owner of the app."
            + "\"}}|OWNER_PREMIUM_LAPSED",
        "403|{\"error\":{\"message\":\"Player command failed: Premium required\",\"reason\":"
            + "\"PREMIUM_REQUIRED\"}}|PREMIUM_NEEDED",
        "403|{\"error\":{\"message\":\"Player command failed: Restriction violated\",\"reason\":"
            + "\"UNKNOWN\"}}|PLAYER_REFUSES",
        "403|{\"error\":{\"message\":\"Player command failed: Restriction violated\"}}|PLAYER_REFUSES",
        "403|{\"error\":{\"message\":\"Player command failed: x\",\"reason\":\"NO_NEXT_TRACK\"}}|PLAYER_REFUSES",
        "403|{\"error\":{\"message\":\"Player command failed: Cannot control device volume\",\"reason\":"
            + "\"VOLUME_CONTROL_DISALLOW\"}}|NO_VOLUME",
        "403|{\"error\":{\"message\":\"x\",\"reason\":\"REMOTE_CONTROL_DISALLOW\"}}|DEVICE_REFUSES",
        "403|{\"error\":{\"message\":\"x\",\"reason\":\"DEVICE_NOT_CONTROLLABLE\"}}|DEVICE_REFUSES",
        "403|{\"error\":{\"status\":403,\"message\":\"Forbidden\"}}|NOT_ALLOWED",
        "403||NOT_ALLOWED",
        "400|{\"error\":{\"status\":400,\"message\":\"Invalid limit\"}}|NOT_ALLOWED",
        "405|<html>|NOT_ALLOWED",
        "302||NOT_ALLOWED",
        "404|{\"error\":{\"message\":\"Player command failed: No active device found\",\"reason\":"
            + "\"NO_ACTIVE_DEVICE\"}}|NO_DEVICE",
        "404||NO_DEVICE",
        "429|{\"error\":{\"status\":429,\"message\":\"API rate limit exceeded\"}}|SLOW_DOWN",
        "429|Too many requests|SLOW_DOWN",
        "429|{\"error\":{\"status\":429,\"message\":\"Too many requests\",\"reason\":\"QUOTA_EXCEEDED\"}}"
            + "|QUOTA_EXCEEDED",
        "500|<html>oops</html>|SPOTIFY_DOWN",
        "502||SPOTIFY_DOWN",
        "503|busy|SPOTIFY_DOWN",
      })
  void saysWhyANextWasRefused(int status, String body, Reason reason) {
    reply(status, body == null ? "" : body);
    SpotifyException failure = failure(spotify -> spotify.next(Target.ACTIVE));
    assertThat(failure.reason()).isEqualTo(reason);
    assertThat(server.getRequestCount()).as("a next is never repeated").isEqualTo(1);
  }

  @Test
  void tellsAMissingPlaylistFromAMissingSpeaker() {
    reply(404, "{\"error\":{\"status\":404,\"message\":\"Resource not found\"}}");
    assertThat(failure(spotify -> spotify.playlists(0)).reason()).isEqualTo(Reason.NOT_FOUND);
  }

  @Test
  void namesThePermissionsThatTheCallNeeds() {
    reply(403, "{\"error\":{\"status\":403,\"message\":\"Insufficient client scope\"}}");
    SpotifyException failure = failure(spotify -> spotify.pause(Target.ACTIVE));
    assertThat(failure.scopes()).isEqualTo(Set.of(Scope.USER_MODIFY_PLAYBACK_STATE));
  }

  @ParameterizedTest
  @CsvSource({"3600,3600", "19056,19056", "'',", "soon,", "-4,", "99999999999999999999,"})
  void readsHowLongToWait(String header, Long seconds) {
    server.enqueue(new MockResponse.Builder().code(429).addHeader("Retry-After", header).build());
    SpotifyException failure = failure(spotify -> spotify.next(Target.ACTIVE));
    assertThat(failure.retryAfter().map(Duration::toSeconds).orElse(null)).isEqualTo(seconds);
  }

  @ParameterizedTest
  @CsvSource({"not json", "[]", "'\"text\"'", "null", "'{\"devices\":{}}'", "''"})
  void callsAnUnreadableAnswerUnreadable(String body) {
    reply(200, body);
    assertThat(failure(Spotify::devices).reason()).isEqualTo(Reason.UNREADABLE);
  }

  // Repeating

  @Test
  void readsAgainOnceWhenSpotifyStumbles() {
    reply(502, "");
    reply(200, "{\"devices\":[]}");
    assertThat(spotify().devices()).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void repeatsAPauseOnceAndNoMore() {
    reply(503, "");
    reply(503, "");
    reply(204, "");
    assertThat(failure(s -> s.pause(Target.ACTIVE)).reason()).isEqualTo(Reason.SPOTIFY_DOWN);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void sendsANextOnceThoughOkHttpWouldRepeatIt() {
    server.enqueue(new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build());
    reply(204, "");
    assertThat(failure(s -> s.next(Target.ACTIVE)).reason()).isEqualTo(Reason.SPOTIFY_DOWN);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void sendsANextOnceWhenTheConnectionBreaks() {
    server.enqueue(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    reply(204, "");
    assertThat(failure(s -> s.next(Target.ACTIVE)).reason()).isEqualTo(Reason.SPOTIFY_DOWN);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void sendsANextThatTimesOutOnce() {
    server.enqueue(
        new MockResponse.Builder()
            .code(204)
            .headersDelay(2, java.util.concurrent.TimeUnit.SECONDS)
            .build());
    SpotifyException failure =
        failure(s -> s.next(Target.ACTIVE), Deadline.in(Duration.ofMillis(300)));
    assertThat(failure.reason()).isEqualTo(Reason.TOO_SLOW);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void wakesASleepingSpeakerWithASecondCommandASecondLater() {
    reply(404, "{\"error\":{\"status\":404,\"message\":\"Not found.\"}}");
    reply(204, "");
    long start = System.nanoTime();
    spotify().next(KITCHEN);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(900));
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void movesThePlaybackToASleepingSpeakerBeforeItPlaysThereASecondTime() throws Exception {
    reply(404, "{\"error\":{\"status\":404,\"message\":\"Not found.\"}}");
    reply(404, "");
    reply(204, "");
    spotify().play(new Music.Context("spotify:album:1"), KITCHEN);
    assertThat(server.takeRequest().getTarget()).startsWith("/v1/me/player/play?device_id=");
    assertThat(server.takeRequest().getBody().utf8()).contains("device_ids", "\"play\":false");
    assertThat(server.takeRequest().getTarget()).startsWith("/v1/me/player/play?device_id=");
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void movesNoMusicToASleepingSpeakerThatShallOnlyBeQuieter() {
    reply(404, "");
    reply(204, "");
    spotify().volume(10, KITCHEN);
    assertThat(server.getRequestCount()).as("two volumes").isEqualTo(2);
  }

  @Test
  void givesUpOnASpeakerThatStaysAsleep() {
    reply(404, "Device not found, and this is not JSON");
    reply(404, "");
    assertThat(failure(s -> s.pause(KITCHEN)).reason()).isEqualTo(Reason.DEVICE_NOT_FOUND);
  }

  @Test
  void waitsASecondIfThatIsAllSpotifyAsks() {
    server.enqueue(new MockResponse.Builder().code(429).addHeader("Retry-After", "1").build());
    reply(204, "");
    spotify().next(Target.ACTIVE);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void leavesSpotifyAloneForAsLongAsItAsked() {
    server.enqueue(new MockResponse.Builder().code(429).addHeader("Retry-After", "3600").build());
    SpotifyConnection connection = connection();
    for (int i = 0; i < 3; i++) {
      Spotify spotify = connection.as(TOKEN, Deadline.in(Duration.ofSeconds(5)));
      SpotifyException failure =
          catchThrowableOfType(SpotifyException.class, () -> spotify.next(Target.ACTIVE));
      assertThat(failure.reason()).isEqualTo(Reason.SLOW_DOWN);
      assertThat(failure.retryAfter().orElseThrow())
          .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
    }
    assertThat(server.getRequestCount()).isEqualTo(1);
    reply(200, "{}");
    connection.as(TOKEN, Deadline.in(Duration.ofSeconds(5))).search("x", List.of(Kind.TRACK));
    assertThat(server.getRequestCount()).as("another group may be called").isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"401", "403"})
  void triesAReadOnceMoreWhenAGoodTokenIsRefused(int status) {
    reply(status, "");
    reply(200, "{\"devices\":[]}");
    assertThat(spotify().devices()).isEmpty();
    reply(status, "");
    reply(204, "");
    assertThat(failure(s -> s.pause(Target.ACTIVE)).reason())
        .isIn(Reason.LINK_EXPIRED, Reason.NOT_ALLOWED);
    assertThat(server.getRequestCount()).as("but no command").isEqualTo(3);
  }

  @Test
  void doesNotStartWhatTheDeadlineDoesNotAllow() {
    SpotifyException failure = failure(Spotify::devices, Deadline.in(Duration.ofMillis(10)));
    assertThat(failure.reason()).isEqualTo(Reason.TOO_SLOW);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void doesNotFollowARedirectWithTheToken() {
    server.enqueue(
        new MockResponse.Builder()
            .code(302)
            .addHeader("Location", server.url("/elsewhere").toString())
            .build());
    assertThat(failure(s -> s.pause(Target.ACTIVE)).reason()).isEqualTo(Reason.NOT_ALLOWED);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  // Odd answers

  @Test
  void takesNoBodyForNothingPlaying() {
    reply(204, "");
    reply(200, "");
    assertThat(spotify().playback()).isEmpty();
    assertThat(spotify().playback()).isEmpty();
  }

  @Test
  void dropsNullsAndGhosts() {
    reply(
        200,
        """
        {"playlists":{"items":[null,{"name":null,"uri":null},{"name":"Jazz","uri":"spotify:playlist:1"}]},
         "tracks":{"items":[null]},"albums":null}
        """);
    SearchResult found = spotify().search("jazz", List.of(Kind.PLAYLIST));
    assertThat(found.playlists()).extracting(Playlist::name).containsExactly("Jazz");
    assertThat(found.tracks()).isEmpty();
    assertThat(found.albums()).isEmpty();
    assertThat(found.artists()).isEmpty();
  }

  @Test
  void readsAPlaylistsSizeUnderItsOldAndItsNewName() {
    reply(
        200,
        """
        {"total":4,"items":[
          {"name":"new","uri":"u","items":{"total":0}},
          {"name":"old","uri":"u","tracks":{"total":0}},
          {"name":"both","uri":"u","owner":{},"images":[],"items":{"total":3},"tracks":{"total":3},"zzz":1},
          {"name":"neither","uri":"u"},
          {"name":"unknown","uri":"u","items":{"total":null}}]}
        """);
    assertThat(spotify().playlists(0).items())
        .extracting(Playlist::isEmpty)
        .containsExactly(true, true, false, false, false);
  }

  @Test
  void readsALocalFileAndAnUnaddressableSpeaker() {
    reply(
        200,
        """
        {"device":{"id":null,"is_active":true,"is_restricted":true,"name":"Sonos","volume_percent":null},
         "is_playing":true,"currently_playing_type":"track","progress_ms":null,"context":null,
         "item":{"type":"track","is_local":true,"id":null,"uri":"spotify:local:a:b:c:1","name":"Demo",
                 "artists":[{"name":"Me","id":null,"uri":null}],"duration_ms":1000,"track":true,
                 "album":{"name":"Tape","uri":null,"images":[],"artists":[]}}}
        """);
    Playback playback = spotify().playback().orElseThrow();
    assertThat(playback.device().controllable()).isFalse();
    assertThat(playback.named().orElseThrow().local()).isTrue();
    assertThat(playback.named().orElseThrow().album().artists()).isEmpty();
  }

  // Secrets

  @Test
  void keepsTheTokenOutOfEveryException() {
    List<Throwable> failures = new ArrayList<>();
    for (int status : List.of(401, 403, 404, 429, 500)) {
      reply(status, "echo: " + TOKEN);
      failures.add(failure(s -> s.next(Target.ACTIVE)));
    }
    reply(200, "{\"devices\":\"" + TOKEN + "\"}");
    failures.add(failure(Spotify::devices));
    for (Throwable failure : failures) {
      for (Throwable t = failure; t != null; t = t.getCause()) {
        assertThat(t.toString()).doesNotContain(TOKEN);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"'two\nlines'", "'tökén'", "'with blank'"})
  void takesATokenThatNoHeaderCanCarryForExpired(String token) {
    Spotify spotify = connection().as(token, Deadline.in(Duration.ofSeconds(5)));
    SpotifyException failure =
        catchThrowableOfType(SpotifyException.class, () -> spotify.pause(Target.ACTIVE));
    assertThat(failure.reason()).isEqualTo(Reason.LINK_EXPIRED);
    assertThat(server.getRequestCount()).isZero();
  }

  private void reply(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  private SpotifyConnection connection() {
    return new SpotifyConnection(server.url("/v1").toString());
  }

  private Spotify spotify() {
    return connection().as(TOKEN, Deadline.in(Duration.ofSeconds(6)));
  }

  private SpotifyException failure(Consumer<Spotify> call) {
    return failure(call, Deadline.in(Duration.ofSeconds(6)));
  }

  private SpotifyException failure(Consumer<Spotify> call, Deadline deadline) {
    Spotify spotify = connection().as(TOKEN, deadline);
    return catchThrowableOfType(SpotifyException.class, () -> call.accept(spotify));
  }

  private static String line(RecordedRequest request) {
    return request.getMethod() + " " + request.getTarget();
  }
}
