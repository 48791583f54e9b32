package dev.tapedeck.music;

import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.SearchResult;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Searches the catalogue for a wish, and again where what was said can be read in another way. */
public final class CatalogueSearch {
  private final Turn turn;
  private final Collection<Kind> kinds;
  private final List<SearchResult> results = new ArrayList<>();

  /** A search for music of these kinds. */
  public CatalogueSearch(Turn turn, Collection<Kind> kinds) {
    this.turn = turn;
    this.kinds = kinds;
  }

  /**
   * The candidates, best first. One request; a second if no name is similar and the name may be
   * written differently from what was said, or be shorter; and one or two if an artist may be
   * excluded in the title.
   */
  public Candidates find(Wish wish) {
    Candidates found = search(wish);
    if (isAsSaid(found)) {
      return found;
    }
    if (wish.longTitle().isPresent()) {
      return find(wish.withoutLongTitle());
    }
    return wish.excludingArtist().map(other -> excluding(found, other)).orElse(found);
  }

  private static boolean isAsSaid(Candidates found) {
    return !found.isNone()
        && (found.wish().isClearly(found.chosen()) || found.wish().isTitle(found.chosen().name()));
  }

  private Candidates search(Wish wish) {
    Candidates found = ranked(wish, wish.query());
    if (isSimilar(found) || wish.asWritten().equals(wish.query())) {
      return found;
    }
    Candidates written = ranked(wish, wish.asWritten());
    return found.isNone() || isSimilar(written) ? written : found;
  }

  private Candidates ranked(Wish wish, String query) {
    return Ranking.candidates(turn, wish, query, results(query));
  }

  private static boolean isSimilar(Candidates found) {
    return !found.isNone() && found.wish().isPossibly(found.chosen());
  }

  /**
   * The candidates for the wish with the excluded artist, if there is music of this artist that has
   * to be left out, or nothing else was found: "hello not adele". Else what was found, which may be
   * a title such as "you're not alone".
   */
  private Candidates excluding(Candidates found, Wish other) {
    SearchResult result = results(other.query());
    Candidates others = Ranking.candidates(turn, other, other.query(), result);
    boolean leavesOut = Candidate.of(result).stream().anyMatch(other::isExcluded);
    if (leavesOut || found.isNone()) {
      return others;
    }
    Optional<Candidate> excluded = found.all().stream().filter(other::isExcluded).findFirst();
    return excluded.isPresent() ? others : found;
  }

  private SearchResult results(String query) {
    SearchResult result = turn.spotify().search(query, kinds);
    results.add(result);
    return result;
  }

  /**
   * The podcasts and audiobooks that were found whose names clearly match, best first. No request.
   */
  List<Candidate> spoken(Wish wish) {
    return results.stream()
        .flatMap(result -> Candidate.spokenOf(result).stream())
        .filter(wish::isClearly)
        .distinct()
        .sorted(Comparator.comparingDouble(wish::likeness).reversed())
        .toList();
  }

  /** The number of tracks of an album that was found, null if unknown. */
  public Integer length(Candidate album) {
    return results.stream()
        .flatMap(result -> result.albums().stream())
        .filter(found -> album.uri().equals(found.uri()))
        .map(Album::totalTracks)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
