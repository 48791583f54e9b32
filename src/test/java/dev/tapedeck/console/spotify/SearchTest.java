package dev.tapedeck.console.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest extends StandInFixture {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          album    | abbey road                  | Abbey Road
          album    | kind of blue                | Kind of Blue
          album    | weezer                      | Weezer
          album    | 1989                        | 1989
          album    | 1                           | 1
          album    | heroes                      | "Heroes"
          artist   | beatles                     | The Beatles
          artist   | acdc                        | AC/DC
          artist   | guns n roses                | Guns N' Roses
          artist   | guns and roses              | Guns N' Roses
          artist   | simon and garfunkel         | Simon & Garfunkel
          artist   | beyonce                     | Beyoncé
          artist   | BJORK                       | Björk
          artist   | sigur ros                   | Sigur Rós
          artist   | the the                     | The The
          artist   | m                           | M
          artist   | кино                        | Кино
          artist   | 아이유                        | 아이유
          track    | 99 luftballons              | 99 Luftballons
          track    | joga                        | Jóga
          track    | 夜に駆ける                    | 夜に駆ける
          track    | إنت عمري                    | إنت عمري
          track    | <3                          | <3
          track    | black sabbath               | Black Sabbath
          track    | smoke on the water          | Smoke on the Water
          track    | dancing in the kitchen      | dancing in the kitchen
          track    | sweet child of mine         | Sweet Child O' Mine
          track    | feeling good by nina simone | Feeling Good
          track    | fast car luke combs         | Fast Car
          show     | low water                   | Low Water
          episode  | spring tide                 | Spring Tide
          audiobook| the hobbit                  | The Hobbit
          playlist | road trip                   | Road Trip
          artist   | the beetles                 | The Beatles
          artist   | metalica                    | Metallica
          artist   | dolly partin                | Dolly Parton
          artist   | celine dione                | Céline Dion
          artist   | pink                        | P!nk
          track    | so what by pink             | So What
          track    | bohemian rapsody            | Bohemian Rhapsody
          """)
  void theBestHitComesFirst(String type, String words, String name) {
    assertThat(names(type, "q=" + Client.encode(words))).startsWith(name);
  }

  @Test
  void exactNamesComeBeforeLongerOnes() {
    assertThat(names("track", "q=smoke+on+the+water"))
        .containsExactly(
            "Smoke on the Water", "Smoke on the Water - Live from Osaka, Japan / 1972");
  }

  @Test
  void twoSongsOfOneNameAreBothFound() {
    List<String> artists = artists("q=hello");

    assertThat(artists).startsWith("Adele", "Lionel Richie");
    assertThat(artists("q=hello+lionel+richie")).startsWith("Lionel Richie");
  }

  @Test
  void filtersAreStrict() {
    assertThat(artists("q=" + Client.encode("track:fast car artist:luke combs")))
        .containsExactly("Luke Combs");
    assertThat(artists("q=" + Client.encode("track:fast car artist:luke coombs"))).isEmpty();
    assertThat(names("album", "q=" + Client.encode("artist:weezer year:2000-2005")))
        .containsExactly("Weezer (Green Album)");
    assertThat(names("artist", "q=" + Client.encode("genre:metal")))
        .startsWith("Metallica", "Black Sabbath");
    assertThat(names("show", "q=" + Client.encode("artist:adele"))).isEmpty();
  }

  @Test
  void noHitsGiveAnEmptyPage() {
    JsonNode page = search("track", "q=zzzzqqqq");

    assertThat(page.path("items")).isEmpty();
    assertThat(page.path("total").asInt()).isZero();
    assertThat(page.path("next").isNull()).isTrue();
  }

  @Test
  void spotifysOwnPlaylistsAreNulls() {
    JsonNode page = search("playlist", "q=discover+weekly");

    assertThat(page.path("total").asInt()).isEqualTo(1);
    assertThat(page.path("items").path(0).isNull()).isTrue();
  }

  @Test
  void privatePlaylistsAreNotFound() {
    assertThat(names("playlist", "q=rainy+days")).isEmpty();
  }

  @Test
  void theDefaultLimitIsFive() {
    JsonNode page = search("track", "q=the");

    assertThat(search("album", "q=live").path("limit").asInt()).isEqualTo(5);
    assertThat(page.path("items").size()).isLessThanOrEqualTo(5);
    assertThat(sam.get("/search?q=hello&type=track,artist,album&limit=10").json().size())
        .isEqualTo(3);
  }

  @Test
  void pagesFollowOneAnother() {
    JsonNode first = search("track", "q=remastered&limit=2");
    String next = first.path("next").asText().substring(spotify.apiUrl().length());

    assertThat(sam.get(next).json().path("tracks").path("offset").asInt()).isEqualTo(2);
  }

  private JsonNode search(String type, String query) {
    return sam.get("/search?type=" + type + "&" + query).json().path(type + "s");
  }

  private List<String> names(String type, String query) {
    return items(type, query).stream().map(item -> item.path("name").asText()).toList();
  }

  private List<String> artists(String query) {
    return items("track", query).stream()
        .map(item -> item.path("artists").path(0).path("name").asText())
        .toList();
  }

  private List<JsonNode> items(String type, String query) {
    JsonNode items = search(type, query).path("items");
    return StreamSupport.stream(items.spliterator(), false).toList();
  }
}
