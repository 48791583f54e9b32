package dev.tapedeck.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tapedeck.language.Language;
import dev.tapedeck.language.Languages;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.SearchResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The candidate that is chosen from search results with several versions and kinds. */
class RankingTest {
  private static final Optional<String> NONE = Optional.empty();
  private static final Language ENGLISH = Languages.of("en");

  private static final SearchResult FAST_CARS =
      tracks(
          track("Fast Car - Live at Wembley", "Tracy Chapman"),
          track("Fast Car - 2015 Remaster", "Tracy Chapman"),
          track("Fast Car", "Tracy Chapman"),
          track("Fast Car", "Luke Combs"));

  @Test
  void findsAnAlbumWhoseTitleIsANumberSaidInWords() {
    SearchResult found =
        new SearchResult(
            List.of(
                track("1989", "Some Band"),
                track("Blank Space", "Taylor Swift", "1989"),
                track("Style", "Taylor Swift", "1989 (Deluxe)")),
            List.of(
                album("1989 (Taylor's Version)", "Taylor Swift"),
                album("1989", "Ryan Adams"),
                album("1989", "Taylor Swift")),
            List.of(new Artist("1989", "spotify:artist:1989")),
            List.of());
    assertThat(best("nineteen eighty nine", found)).isEqualTo("1989 by Taylor Swift");
  }

  @Test
  void prefersThePlainSongToItsLiveAndRemasteredVersions() {
    assertThat(best("fast car", FAST_CARS)).isEqualTo("Fast Car by Tracy Chapman");
    assertThat(best("fast car", "tracy chapman", FAST_CARS)).isEqualTo("Fast Car by Tracy Chapman");
  }

  @Test
  void playsTheLiveVersionIfLiveWasSaid() {
    String live = "Fast Car - Live at Wembley by Tracy Chapman";
    assertThat(best("fast car live", FAST_CARS)).isEqualTo(live);
    assertThat(best("the live version of fast car", FAST_CARS)).isEqualTo(live);
    Wish inVersion =
        Wish.of(ENGLISH, "fast car").with(Optional.empty(), Optional.empty(), Optional.of("live"));
    assertThat(best(inVersion, FAST_CARS)).isEqualTo(live);
  }

  @Test
  void takesNoOtherSongOfTheArtistForATitleThatWasNotFound() {
    SearchResult found = tracks(track("Dreams", "Fleetwood Mac"), track("Sara", "Fleetwood Mac"));
    Wish tusk = Wish.of(ENGLISH, "tusk").with(Optional.of("fleetwood mac"), NONE, NONE);
    Wish misheard = Wish.of(ENGLISH, "dream").with(Optional.of("fleetwood mac"), NONE, NONE);

    assertThat(new Ranking(tusk, found).candidates().isNone()).isTrue();
    assertThat(best(misheard, found)).isEqualTo("Dreams by Fleetwood Mac");
  }

  @Test
  void prefersTheKnownRemasterToSomebodyElsesPlainSong() {
    SearchResult found =
        tracks(
            track("Here Comes The Sun - Remastered 2009", "The Beatles"),
            track("Here Comes the Sun", "Nina Simone"));
    assertThat(best("here comes the sun", found))
        .isEqualTo("Here Comes The Sun - Remastered 2009 by The Beatles");
  }

  @Test
  void prefersTheArtistOfMostTracksToAnAlbumOfThatName() {
    SearchResult found =
        new SearchResult(
            List.of(track("One", "U2"), track("With Or Without You", "U2")),
            List.of(album("U2", "Nobody")),
            List.of(new Artist("U2", "spotify:artist:u2")),
            List.of());
    assertThat(best("you two", found)).isEqualTo("U2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"***", "???", "- -"})
  void prefersAnythingWithANameToOneWithout(String nameless) {
    SearchResult found = tracks(track(nameless, "Nobody"), track("Something Else", "Somebody"));
    assertThat(best("zyzzyva", found)).isEqualTo("Something Else by Somebody");
    assertThat(best("something else", found)).isEqualTo("Something Else by Somebody");
  }

  private static String best(String title, SearchResult found) {
    return best(Wish.of(ENGLISH, title), found);
  }

  private static String best(String title, String artist, SearchResult found) {
    Optional<String> by = Optional.of(artist);
    return best(Wish.of(ENGLISH, title).with(by, Optional.empty(), Optional.empty()), found);
  }

  private static String best(Wish wanted, SearchResult found) {
    return name(new Ranking(wanted, found).candidates().chosen());
  }

  private static String name(Candidate hit) {
    return hit.artists().isEmpty() ? hit.name() : hit.name() + " by " + hit.artists().get(0).name();
  }

  private static SearchResult tracks(Item... tracks) {
    return new SearchResult(List.of(tracks), List.of(), List.of(), List.of());
  }

  private static Item track(String name, String artist) {
    return track(name, artist, "Some Album");
  }

  private static Item track(String name, String artist, String album) {
    String uri = "spotify:track:" + name + artist;
    return new Item(
        "track",
        name,
        uri,
        by(artist),
        album(album, artist),
        null,
        List.of(),
        1,
        null,
        null,
        false,
        null,
        null);
  }

  private static Album album(String name, String artist) {
    String uri = "spotify:album:" + name + artist;
    return new Album(name, uri, "album", 1, "2000", "year", by(artist), List.of(), null, null);
  }

  private static List<Artist> by(String artist) {
    return List.of(new Artist(artist, "spotify:artist:" + artist));
  }
}
