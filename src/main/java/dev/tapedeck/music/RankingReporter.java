package dev.tapedeck.music;

import dev.tapedeck.music.RankingReport.Criterion;
import dev.tapedeck.music.RankingReport.Result;
import dev.tapedeck.music.RankingReport.Verdict;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.SearchResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Describes a finished ranking; the console shows it. */
final class RankingReporter {
  private final Wish wish;
  private final Ranking ranking;
  private final List<Candidate> order;
  private final boolean ambiguous;

  /**
   * @param order the ranked candidates, best first
   * @param ambiguous whether the second one is mentioned as an alternative
   */
  RankingReporter(Wish wish, Ranking ranking, List<Candidate> order, boolean ambiguous) {
    this.wish = wish;
    this.ranking = ranking;
    this.order = order;
    this.ambiguous = ambiguous;
  }

  RankingReport report(String query, SearchResult found) {
    Map<Kind, Integer> places = new EnumMap<>(Kind.class);
    List<Result> results = new ArrayList<>();
    for (Candidate candidate : Candidate.of(found)) {
      results.add(result(candidate, places.merge(candidate.kind(), 1, Integer::sum)));
    }
    return new RankingReport(query, results, decisive());
  }

  private Result result(Candidate candidate, int place) {
    int rank = order.indexOf(candidate) + 1;
    return new Result(
        candidate.kind(),
        place,
        candidate.name(),
        candidate.artists().stream().map(Artist::name).toList(),
        rank,
        wish.likeness(candidate),
        wish.isRightVersion(candidate),
        ranking.matchingTracks(candidate.kind()),
        verdict(candidate, rank));
  }

  private Verdict verdict(Candidate candidate, int rank) {
    if (rank > 0) {
      Verdict second = ambiguous ? Verdict.ALTERNATIVE : Verdict.RANKED;
      return rank == 1 ? Verdict.BEST : rank == 2 ? second : Verdict.RANKED;
    }
    if (wish.isExcluded(candidate)) {
      return Verdict.EXCLUDED_ARTIST;
    }
    if (!ranking.withoutSingles().contains(candidate)) {
      return Verdict.SINGLE;
    }
    if (!candidate.isPlayable()) {
      return Verdict.NOT_PLAYABLE;
    }
    return wish.isPossibly(candidate) ? Verdict.SAME_NAME : Verdict.NOT_SIMILAR;
  }

  private Criterion decisive() {
    return order.isEmpty() ? Criterion.NOTHING_FOUND : decisive(order.get(0));
  }

  private Criterion decisive(Candidate best) {
    if (!best.isPlayable()) {
      return Criterion.NOT_PLAYABLE;
    }
    if (!wish.isPossibly(best)) {
      return Criterion.NONE_SIMILAR;
    }
    if (order.size() == 1) {
      return Criterion.ONLY_SIMILAR;
    }
    double highest = order.stream().mapToDouble(wish::likeness).max().orElse(0);
    Candidate next =
        order.stream()
            .skip(1)
            .min(Comparator.comparing(other -> ranking.rank(other, highest)))
            .orElseThrow();
    return decisive(best, next, highest);
  }

  private Criterion decisive(Candidate best, Candidate next, double highest) {
    Rank own = ranking.rank(best, highest);
    Rank other = ranking.rank(next, highest);
    boolean closerOfArtist =
        best.kind() == next.kind()
            && best.isBySomeoneOf(next)
            && wish.likeness(best) > wish.likeness(next);
    return other.compareTo(own) < 0 || other.equals(own) && closerOfArtist
        ? Criterion.MOST_SIMILAR_OF_ARTIST
        : own.differenceTo(other);
  }
}
