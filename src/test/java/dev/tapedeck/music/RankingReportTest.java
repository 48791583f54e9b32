package dev.tapedeck.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tapedeck.language.Language;
import dev.tapedeck.language.Languages;
import dev.tapedeck.music.RankingReport.Criterion;
import dev.tapedeck.music.RankingReport.Result;
import dev.tapedeck.music.RankingReport.Verdict;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.SearchResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why a search result is chosen, and what becomes of the others. */
class RankingReportTest {
  private static final Language ENGLISH = Languages.of("en");

  @Test
  void listsEveryResultInSpotifysOrderWithItsPoints() {
    RankingReport report =
        report(
            "hello",
            tracks(track("Hello", "Adele"), track("Goodbye", "Bob"), track("Hello", "Lionel")));

    assertThat(report.query()).isEqualTo("hello");
    assertThat(report.results())
        .extracting(Result::place, Result::name, Result::rank, Result::verdict)
        .containsExactly(
            tuple(1, "Hello", 1, Verdict.BEST),
            tuple(2, "Goodbye", 0, Verdict.NOT_SIMILAR),
            tuple(3, "Hello", 2, Verdict.ALTERNATIVE));
    assertThat(report.results().get(0).likeness()).isEqualTo(1);
    assertThat(report.results().get(0).matchingTracks()).isEqualTo(2);
    assertThat(report.results().get(1).likeness()).isLessThan(0.8);
  }

  @Test
  void namesTheSameBestResultAsTheRanking() {
    SearchResult found =
        new SearchResult(
            List.of(track("Abbey Road", "Cover Band"), track("Come Together", "The Beatles")),
            List.of(album("Abbey Road", "The Beatles", "album")),
            List.of(),
            List.of());
    Ranking ranking = new Ranking(Wish.of(ENGLISH, "abbey road"), found);

    Result best =
        ranking.report("abbey road").results().stream()
            .filter(result -> result.verdict() == Verdict.BEST)
            .findFirst()
            .orElseThrow();

    assertThat(best.name()).isEqualTo(ranking.candidates().chosen().name());
    assertThat(best.kind()).isEqualTo(ranking.candidates().chosen().kind());
  }

  @Test
  void saysWhatDecided() {
    assertDecidedBy(Criterion.NOTHING_FOUND, "hello", tracks());
    assertDecidedBy(Criterion.NONE_SIMILAR, "zyzzyva", tracks(track("Hello", "Adele")));
    assertDecidedBy(
        Criterion.ONLY_SIMILAR, "hello", tracks(track("Hello", "Adele"), track("Bye", "Bob")));
    assertDecidedBy(
        Criterion.LIKENESS,
        "hello",
        tracks(track("Hello Again", "Neil Diamond"), track("Hello", "Adele")));
    assertDecidedBy(
        Criterion.REQUESTED_VERSION,
        "hello live",
        tracks(track("Hello", "Adele"), track("Hello - Live", "Adele")));
    assertDecidedBy(
        Criterion.ORDER, "hello", tracks(track("Hello", "Adele"), track("Hello", "Lionel")));
    assertDecidedBy(Criterion.NOT_PLAYABLE, "hello", tracks(unplayable("Hello", "Adele")));
  }

  @Test
  void saysThatTheClosestNameOfTheArtistDecided() {
    SearchResult found =
        new SearchResult(
            List.of(),
            List.of(
                album("Abbey Road (Super Deluxe Edition)", "The Beatles", "album"),
                album("Abbey Road", "The Beatles", "album")),
            List.of(),
            List.of());

    assertDecidedBy(Criterion.MOST_SIMILAR_OF_ARTIST, "abbey road", found);
  }

  @Test
  void saysThatTheNumberOfMatchingTracksDecided() {
    SearchResult found =
        new SearchResult(
            List.of(track("One", "U2"), track("With Or Without You", "U2")),
            List.of(album("U2", "Nobody", "album")),
            List.of(new Artist("U2", "spotify:artist:u2")),
            List.of());

    assertDecidedBy(Criterion.MATCHING_TRACKS, "you two", found);
  }

  @Test
  void saysWhyAResultIsLeftOut() {
    SearchResult found =
        new SearchResult(
            List.of(
                track("Hello", "Adele"),
                track("HELLO", "Adele"),
                track("Hello", "Lionel"),
                unplayable("Hello", "Somebody")),
            List.of(album("Hello", "Adele", "single")),
            List.of(),
            List.of());
    Wish wish =
        Wish.of(ENGLISH, "hello").with(Optional.empty(), Optional.of("lionel"), Optional.empty());

    assertThat(new Ranking(wish, found).report("hello").results())
        .extracting(Result::verdict)
        .containsExactly(
            Verdict.BEST,
            Verdict.SAME_NAME,
            Verdict.EXCLUDED_ARTIST,
            Verdict.NOT_PLAYABLE,
            Verdict.SINGLE);
  }

  @Test
  void numbersThePlacesOfEachKind() {
    SearchResult found =
        new SearchResult(
            List.of(track("Hello", "Adele"), track("Hello", "Lionel")),
            List.of(album("Hello", "Poe", "album")),
            List.of(),
            List.of());

    assertThat(report("hello", found).results())
        .extracting(Result::kind, Result::place)
        .containsExactly(tuple(Kind.TRACK, 1), tuple(Kind.TRACK, 2), tuple(Kind.ALBUM, 1));
  }

  private static void assertDecidedBy(Criterion criterion, String said, SearchResult found) {
    assertThat(report(said, found).decisive()).as(said).isEqualTo(criterion);
  }

  private static RankingReport report(String said, SearchResult found) {
    return new Ranking(Wish.of(ENGLISH, said), found).report(said);
  }

  private static SearchResult tracks(Item... tracks) {
    return new SearchResult(List.of(tracks), List.of(), List.of(), List.of());
  }

  private static Item track(String name, String artist) {
    return track(name, artist, null);
  }

  private static Item unplayable(String name, String artist) {
    return track(name, artist, false);
  }

  private static Item track(String name, String artist, Boolean playable) {
    return new Item(
        "track",
        name,
        "spotify:track:" + name + artist,
        by(artist),
        album("Some Album", artist, "album"),
        null,
        List.of(),
        1,
        null,
        null,
        false,
        playable,
        null);
  }

  private static Album album(String name, String artist, String type) {
    String uri = "spotify:album:" + name + artist;
    return new Album(name, uri, type, 1, "2000", "year", by(artist), List.of(), null, null);
  }

  private static List<Artist> by(String artist) {
    return List.of(new Artist(artist, "spotify:artist:" + artist));
  }
}
