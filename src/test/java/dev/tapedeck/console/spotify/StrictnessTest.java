package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.console.spotify.Client.Answer;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictnessTest extends StandInFixture {
  private static final String UNKNOWN_ID = "0000000000000000000000";

  @Test
  void withoutATokenEveryCallIsUnauthorized() {
    Answer answer = new Client(spotify.apiUrl(), null).get("/me");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.message()).isEqualTo("Missing/invalid/expired access token");
    assertThat(answer.header("WWW-Authenticate").orElseThrow()).contains("missing_token");
  }

  @Test
  void anUnknownTokenIsUnauthorized() {
    Answer answer = new Client(spotify.apiUrl(), "made-up").get("/me/player");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate").orElseThrow()).contains("invalid_token");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /me/player                     | user-read-playback-state
          GET    | /me/player/currently-playing   | user-read-currently-playing
          GET    | /me/player/devices             | user-read-playback-state
          GET    | /me/player/queue               | user-read-currently-playing
          GET    | /me/player/recently-played     | user-read-recently-played
          PUT    | /me/player/pause               | user-modify-playback-state
          POST   | /me/player/next                | user-modify-playback-state
          GET    | /me/top/artists                | user-top-read
          GET    | /me/tracks                     | user-library-read
          GET    | /me/episodes                   | user-read-playback-position
          GET    | /me/following?type=artist      | user-follow-read
          GET    | /me/playlists                  | playlist-read-private
          GET    | /search?q=a&type=track&market=from_token | user-read-private
          """)
  void aCallWithoutItsScopeIsForbidden(String method, String target, String scope) {
    String[] others =
        ScopeDescriptions.all().stream().filter(s -> !s.equals(scope)).toArray(String[]::new);
    Answer answer = Client.of(spotify, "sam", others).send(method, target, "");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.message()).isEqualTo("Insufficient client scope");
    assertThat(Client.of(spotify, "sam").send(method, target, "").status()).isBetween(200, 204);
  }

  @Test
  void savingNeedsTheScopeOfTheKindThatIsSaved() {
    Client library = Client.of(spotify, "sam", "user-library-modify");
    String playlist = spotify.uri("playlist", "listener.4711/Jazz for Reading");

    assertThat(library.put("/me/library?uris=" + spotify.uri("track", "Nena: 99 Luftballons")))
        .extracting(Answer::status)
        .isEqualTo(200);
    assertThat(library.put("/me/library?uris=" + playlist).message())
        .isEqualTo("Insufficient client scope");
  }

  @Test
  void commandsNeedPremiumButReadsDoNot() {
    Client free = Client.of(spotify, "free");

    assertThat(free.put("/me/player/pause").status()).isEqualTo(403);
    assertThat(free.put("/me/player/pause").reason()).isEqualTo("PREMIUM_REQUIRED");
    assertThat(free.get("/me/player/devices").status()).isEqualTo(200);
    assertThat(free.get("/search?q=hello&type=track").status()).isEqualTo(200);
  }

  @Test
  void checksComeInOrder() {
    Client nothing = Client.of(spotify, "free", "user-top-read");

    assertThat(Client.of(spotify, "stranger").get("/nowhere").message()).contains("not registered");
    assertThat(nothing.put("/me/player/seek").message()).isEqualTo("Insufficient client scope");
    assertThat(Client.of(spotify, "free").put("/me/player/seek").reason())
        .isEqualTo("PREMIUM_REQUIRED");
    assertThat(robin.put("/me/player/seek").message())
        .isEqualTo("Missing required field: position_ms");
    assertThat(robin.put("/me/player/seek?position_ms=1").reason()).isEqualTo("NO_ACTIVE_DEVICE");
  }

  @ParameterizedTest
  @CsvSource({
    "/search?q=a&type=track&limit=11,Invalid limit",
    "/search?q=a&type=track&limit=ten,Invalid limit",
    "/search?q=a&type=track&limit=0,Invalid limit",
    "/search?q=a&type=track&offset=1001,Invalid offset",
    "/search?type=track,No search query",
    "/search?q=a&type=song,Bad search type field song",
    "/search?q=a,Missing parameter type",
    "/me/playlists?limit=51,Invalid limit",
    "/me/tracks?limit=51,Invalid limit",
    "/me/top/tracks?time_range=forever,Invalid time_range",
    "/me/player/recently-played?limit=51,Invalid limit",
    "/me/following?type=artist&after=0,Invalid base62 id",
    "/me/following?type=user,Invalid type",
    "/tracks/short,Invalid base62 id",
    "/me/library/contains,Missing required field: uris"
  })
  void badParametersAreNamed(String target, String message) {
    assertThat(sam.get(target).status()).isEqualTo(400);
    assertThat(sam.get(target).message()).isEqualTo(message);
  }

  @Test
  void anArtistsAlbumsComeFiveAtATimeAndAtMostTen() {
    String albums = "/artists/" + id("artist", "The Beatles") + "/albums";

    assertThat(sam.get(albums).json().path("limit").asInt()).isEqualTo(5);
    assertThat(sam.get(albums + "?limit=11").message()).isEqualTo("Invalid limit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/tracks/",
        "/albums/",
        "/artists/",
        "/shows/",
        "/episodes/",
        "/audiobooks/",
        "/chapters/",
        "/playlists/"
      })
  void anUnknownIdIsNotFound(String path) {
    assertThat(sam.get(path + UNKNOWN_ID).status()).isEqualTo(404);
    assertThat(sam.get(path + UNKNOWN_ID).message()).isEqualTo("Resource not found");
  }

  @Test
  void unknownPathsAre404AndWrongMethods405() {
    assertThat(sam.get("/me/hats").status()).isEqualTo(404);
    assertThat(sam.get("/me/player/play").status()).isEqualTo(405);
    assertThat(sam.post("/me/player/pause").status()).isEqualTo(405);
    assertThat(sam.send("PATCH", "/me/player", "{}").status()).isEqualTo(405);
  }

  @Test
  void libraryUrisMustBeInTheQuery() {
    String track = spotify.uri("track", "Nena: 99 Luftballons");
    Answer answer = sam.put("/me/library", "{\"uris\":[\"" + track + "\"]}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.message()).isEqualTo("Missing required field: uris");
  }

  @Test
  void theLibraryAcceptsFortyUrisPerRequest() {
    String uris = IntStream.range(0, 41).mapToObj(i -> "x").collect(Collectors.joining(","));

    assertThat(sam.put("/me/library?uris=" + uris).status()).isEqualTo(400);
  }

  @Test
  void artistsCanBeAskedForButNotFollowedThroughTheLibrary() {
    String artist = spotify.uri("artist", "Björk");

    assertThat(sam.get("/me/library/contains?uris=" + artist).body()).isEqualTo("[true]");
    assertThat(sam.put("/me/library?uris=" + artist).status()).isEqualTo(400);
  }

  @Test
  void theQueueTakesItsUriInTheQueryAndOnlySongsAndEpisodes() {
    String track = spotify.uri("track", "Nena: 99 Luftballons");

    assertThat(sam.post("/me/player/queue", "{\"uri\":\"" + track + "\"}").status()).isEqualTo(400);
    assertThat(sam.post("/me/player/queue?uri=" + spotify.uri("album", "Adele: 25")).status())
        .isEqualTo(400);
    assertThat(sam.post("/me/player/queue?uri=" + track).status()).isBetween(200, 204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"context_uri\":\"%s\",\"uris\":[\"%s\"]}",
        "{\"context_uri\":\"spotify:genre:rock\"}",
        "{\"context_uri\":\"spotify:user:robin:collection\"}",
        "{\"context_uri\":\"%s\",\"offset\":{\"position\":99}}",
        "{\"context_uri\":\"%s\",\"position_ms\":-1}",
        "{\"uris\":[]}",
        "{\"uris\":[\"spotify:album:1234567890123456789012\"]}",
        "[1]",
        "{"
      })
  void anInvalidPlayBodyIsRejected(String body) {
    String album = spotify.uri("album", "Adele: 25");
    String track = spotify.uri("track", "Adele: Hello");

    assertThat(sam.put("/me/player/play", body.formatted(album, track)).status()).isEqualTo(400);
  }

  @Test
  void anArtistHasNoOffset() {
    String artist = spotify.uri("artist", "ABBA");
    String body = "{\"context_uri\":\"" + artist + "\",\"offset\":{\"position\":1}}";

    assertThat(sam.put("/me/player/play", body).message())
        .isEqualTo("Can't have offset for context type: ARTIST");
  }

  @Test
  void aLargeBodyIsRejected() {
    String track = "\"" + spotify.uri("track", "Adele: Hello") + "\"";
    String body = "{\"uris\":[" + String.join(",", Collections.nCopies(850, track)) + "]}";

    assertThat(sam.put("/me/player/play", body).status()).isEqualTo(413);
  }

  @Test
  void transferTakesExactlyOneSpeaker() {
    assertThat(sam.put("/me/player", "{\"device_ids\":[\"a\",\"b\"]}").status()).isEqualTo(400);
    assertThat(sam.put("/me/player", "{}").status()).isEqualTo(400);
    assertThat(sam.put("/me/player", "{\"device_ids\":[\"a\"]}").message())
        .isEqualTo("Device not found");
  }

  @Test
  void historyAcceptsOnlyOneOfBeforeAndAfter() {
    assertThat(sam.get("/me/player/recently-played?before=1&after=1").status()).isEqualTo(400);
  }

  @Test
  void removedFieldsAreAbsent() {
    assertThat(sam.get("/me").json().has("product")).isFalse();
    assertThat(sam.get("/me").json().path("account_id").asText()).isNotEmpty();
    assertThat(sam.get("/tracks/" + id("track", "Adele: Hello")).body())
        .doesNotContain("popularity", "available_markets", "album_group")
        .contains("external_ids");
    assertThat(sam.get("/shows/" + id("show", "Low Water")).body()).doesNotContain("publisher");
  }
}
