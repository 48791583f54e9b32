package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class SavedLibraryTest extends StandInFixture {
  @Test
  void savingAndRemovingASong() {
    String song = spotify.uri("track", "Nena: 99 Red Balloons");
    sam.delete("/me/library?uris=" + song, "");
    assertThat(sam.get("/me/library/contains?uris=" + song).body()).isEqualTo("[false]");

    assertThat(sam.put("/me/library?uris=" + Client.encode(song)).status()).isEqualTo(200);
    assertThat(sam.get("/me/library/contains?uris=" + song).body()).isEqualTo("[true]");
    assertThat(sam.get("/me/tracks?limit=1").json().findValuesAsText("uri")).contains(song);
    assertThat(spotify.saved("sam", song)).isTrue();
  }

  @Test
  void containsAnswersInTheOrderAsked() {
    String liked = spotify.uri("track", "The Beatles: Come Together");
    String not = spotify.uri("track", "The Beatles: Something");

    assertThat(sam.get("/me/library/contains?uris=" + not + "," + liked).body())
        .isEqualTo("[false,true]");
  }

  @Test
  void savingAndRemovingAreIdempotent() {
    String album = spotify.uri("album", "Adele: 21");

    assertThat(sam.put("/me/library?uris=" + album).status()).isEqualTo(200);
    assertThat(sam.put("/me/library?uris=" + album).status()).isEqualTo(200);
    assertThat(sam.delete("/me/library?uris=" + album, "").status()).isEqualTo(200);
    assertThat(sam.delete("/me/library?uris=" + album, "").status()).isEqualTo(200);
  }

  @Test
  void anAudiobookIsSavedByItsTypeAndIdAndNotByItsOwnUri() {
    String hobbit = id("audiobook", "The Hobbit");
    JsonNode book = sam.get("/audiobooks/" + hobbit).json();

    assertThat(book.path("uri").asText()).isEqualTo("spotify:show:" + hobbit);
    assertThat(sam.put("/me/library?uris=" + book.path("uri").asText()).status()).isEqualTo(404);
    assertThat(sam.put("/me/library?uris=spotify:audiobook:" + hobbit).status()).isEqualTo(200);
  }

  @Test
  void moreThanSixtySongsAreLikedNewestFirst() {
    JsonNode page = sam.get("/me/tracks?limit=50&offset=50").json();

    assertThat(page.path("total").asInt()).isEqualTo(70);
    assertThat(page.path("items")).hasSize(20);
    assertThat(
            sam.get("/me/tracks").json().path("items").path(0).path("track").path("name").asText())
        .isEqualTo("Come Together");
  }

  @Test
  void savedAlbumsIncludeTheirTracks() {
    JsonNode album = sam.get("/me/albums?limit=1").json().path("items").path(0).path("album");

    assertThat(album.path("name").asText()).isEqualTo("Abbey Road");
    assertThat(album.path("tracks").path("items")).hasSize(17);
  }

  @Test
  void savedEpisodesIncludeAnUnavailableOne() {
    JsonNode episodes = sam.get("/me/episodes").json().path("items");

    assertThat(episodes).hasSize(3);
    assertThat(episodes.path(2).path("episode").path("uri").isNull()).isTrue();
    assertThat(
            episodes
                .path(0)
                .path("episode")
                .path("resume_point")
                .path("resume_position_ms")
                .asLong())
        .isEqualTo(754_000L);
  }

  @Test
  void savedAudiobooksAloneHaveNoWrapper() {
    assertThat(sam.get("/me/audiobooks").json().path("items").path(0).path("name").asText())
        .isEqualTo("The Hobbit");
    assertThat(sam.get("/me/shows").json().path("items").path(0).path("show").path("name").asText())
        .isEqualTo("Low Water");
  }

  @Test
  void followedArtistsAreReadByCursor() {
    JsonNode first = sam.get("/me/following?type=artist&limit=4").json().path("artists");
    String after = first.path("cursors").path("after").asText();
    JsonNode second =
        sam.get("/me/following?type=artist&limit=4&after=" + after).json().path("artists");

    assertThat(first.path("total").asInt()).isEqualTo(6);
    assertThat(first.path("items")).hasSize(4);
    assertThat(second.path("items")).hasSize(2);
    assertThat(second.path("cursors").path("after").isNull()).isTrue();
  }

  @Test
  void topItemsAreRanked() {
    assertThat(sam.get("/me/top/artists?limit=2").json().path("items").findValuesAsText("name"))
        .containsExactly("The Paper Lanterns", "Nina Simone");
    assertThat(robin.get("/me/top/tracks").json().path("total").asInt()).isEqualTo(2);
  }

  @Test
  void anArtistsAlbumsAreAskedForByGroup() {
    String path = "/artists/" + id("artist", "Nena") + "/albums?include_groups=";

    assertThat(sam.get(path + "single").json().path("items").findValuesAsText("album_type"))
        .containsExactly("single");
    assertThat(sam.get(path + "appears_on").json().path("items").path(0).path("name").asText())
        .startsWith("Now That's What We Call");
    assertThat(sam.get(path + "bootleg").status()).isEqualTo(400);
  }

  @Test
  void releaseDatesHaveAPrecision() {
    assertPrecision("Nena: 99 Red Balloons", "year");
    assertPrecision("Black Sabbath: Paranoid", "month");
    assertPrecision("The Beatles: Abbey Road", "day");
  }

  @Test
  void oneShowBeginsWithItsOldestEpisode() {
    String path = "/shows/" + id("show", "Branch Lines") + "/episodes";

    assertThat(sam.get(path).json().path("items").path(0).path("name").asText())
        .isEqualTo("Station 1");
    assertThat(sam.get(path + "?offset=50").json().path("items")).hasSize(12);
    assertThat(sam.get("/shows/" + id("show", "Low Water")).json().path("episodes").path("items"))
        .first()
        .extracting(episode -> episode.path("name").asText())
        .isEqualTo("Spring Tide");
  }

  @Test
  void chapterNumbersStartAtZero() {
    JsonNode chapters =
        sam.get("/audiobooks/" + id("audiobook", "The Hobbit") + "/chapters").json();

    assertThat(chapters.path("items").path(0).path("chapter_number").asInt()).isZero();
    assertThat(
            chapters.path("items").path(1).path("resume_point").path("resume_position_ms").asLong())
        .isEqualTo(1_200_000L);
  }

  @Test
  void marketAddsIsPlayable() {
    String lost = "/tracks/" + id("track", "The Paper Lanterns: Lost Signal");

    assertThat(sam.get(lost).json().has("is_playable")).isFalse();
    assertThat(sam.get(lost + "?market=GB").json().path("is_playable").asBoolean(true)).isFalse();
    assertThat(sam.get(lost + "?market=GB").json().path("restrictions").path("reason").asText())
        .isEqualTo("market");
  }

  private void assertPrecision(String album, String precision) {
    assertThat(
            sam.get("/albums/" + id("album", album)).json().path("release_date_precision").asText())
        .isEqualTo(precision);
  }
}
