package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemovedEndpointsTest extends StandInFixture {
  @ParameterizedTest
  @CsvSource({
    "GET,/artists/1234567890123456789012/top-tracks",
    "GET,/artists/1234567890123456789012/related-artists",
    "GET,/recommendations?seed_artists=1",
    "GET,/audio-features/1234567890123456789012",
    "GET,/audio-analysis/1234567890123456789012",
    "GET,/browse/featured-playlists",
    "GET,/browse/new-releases",
    "GET,/browse/categories",
    "GET,/browse/categories/toplists",
    "GET,/browse/categories/toplists/playlists",
    "GET,/markets",
    "GET,/albums?ids=1",
    "GET,/artists?ids=1",
    "GET,/audiobooks?ids=1",
    "GET,/chapters?ids=1",
    "GET,/episodes?ids=1",
    "GET,/shows?ids=1",
    "GET,/tracks?ids=1",
    "GET,/users/robin",
    "GET,/users/sam/playlists",
    "POST,/users/sam/playlists",
    "PUT,/me/tracks?ids=1",
    "DELETE,/me/tracks?ids=1",
    "GET,/me/tracks/contains?ids=1",
    "PUT,/me/albums?ids=1",
    "DELETE,/me/shows?ids=1",
    "GET,/me/episodes/contains?ids=1",
    "PUT,/me/audiobooks?ids=1",
    "PUT,/me/following?type=artist&ids=1",
    "DELETE,/me/following?type=artist&ids=1",
    "GET,/me/following/contains?type=artist&ids=1",
    "PUT,/playlists/1234567890123456789012/followers",
    "DELETE,/playlists/1234567890123456789012/followers",
    "GET,/playlists/1234567890123456789012/followers/contains",
    "GET,/playlists/1234567890123456789012/tracks",
    "POST,/playlists/1234567890123456789012/tracks",
    "PUT,/playlists/1234567890123456789012/tracks",
    "DELETE,/playlists/1234567890123456789012/tracks"
  })
  void removedEndpointsAreForbidden(String method, String target) {
    Client.Answer answer = sam.send(method, target, "");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).isEqualTo("{\"error\":{\"status\":403,\"message\":\"Forbidden\"}}");
  }
}
