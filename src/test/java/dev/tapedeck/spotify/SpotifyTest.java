package dev.tapedeck.spotify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exact requests, the handling of unusual responses, and that no token leaks. */
class SpotifyTest extends QueuedReplies {
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
  void preconnectingHasATimeout() throws Exception {
    try (ServerSocket silent = new ServerSocket(0)) {
      SpotifyConnection connection =
          new SpotifyConnection("https://127.0.0.1:" + silent.getLocalPort());
      assertTimeoutPreemptively(Duration.ofSeconds(9), connection::open);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "204,''",
    "200,''",
    "200,kQ3v_example-token-of-no-use",
    "200,'{\"unfinished\":'",
    "202,''",
  })
  void acceptsEverySuccessStatusAndBodyOfACommand(int status, String body) throws Exception {
    reply(status, body);
    spotify().pause(Target.ACTIVE);
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void encodesTheSearchText() throws Exception {
    reply(200, "{}");
    spotify().search("AC/DC & friends = 100%?", List.of(Kind.TRACK, Kind.ALBUM));
    RecordedRequest request = server.takeRequest();
    assertThat(request.getUrl().queryParameter("q")).isEqualTo("AC/DC & friends = 100%?");
    assertThat(request.getUrl().queryParameter("type")).isEqualTo("track,album");
    assertThat(request.getUrl().queryParameter("limit")).isEqualTo("10");
  }

  @Test
  void readsAnEmptyBodyAsNothingPlaying() {
    reply(204, "");
    reply(200, "");
    assertThat(spotify().playback()).isEmpty();
    assertThat(spotify().playback()).isEmpty();
  }

  @Test
  void dropsNullsAndItemsWithoutAName() {
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
  @CsvSource({"'two\nlines'", "'tökén'", "'with space'"})
  void reportsATokenThatIsNoValidHeaderAsExpired(String token) {
    Spotify spotify = connection().as(token, Deadline.in(Duration.ofSeconds(5)));
    SpotifyException failure =
        catchThrowableOfType(SpotifyException.class, () -> spotify.pause(Target.ACTIVE));
    assertThat(failure.reason()).isEqualTo(Reason.LINK_EXPIRED);
    assertThat(server.getRequestCount()).isZero();
  }
}
