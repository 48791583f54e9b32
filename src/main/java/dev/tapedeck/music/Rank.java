package dev.tapedeck.music;

import java.util.Comparator;

/**
 * What a search result is ranked by, most important first. The smaller rank is the better one.
 *
 * @param requested whether it is the version that was requested
 * @param likeness 0 to 1; the best likeness for all that differ from it by no more than the
 *     tolerance
 * @param rightVersion whether it is the requested version, or the usual one if none was requested
 * @param matchingTracks how many of the found tracks have the name as their title, artist or album
 */
record Rank(boolean requested, double likeness, boolean rightVersion, long matchingTracks)
    implements Comparable<Rank> {
  private static final Comparator<Rank> BEST_FIRST =
      Comparator.comparing(Rank::requested)
          .thenComparingDouble(Rank::likeness)
          .thenComparing(Rank::rightVersion)
          .thenComparing(Rank::matchingTracks)
          .reversed();

  @Override
  public int compareTo(Rank that) {
    return BEST_FIRST.compare(this, that);
  }

  /** The first criterion by which this rank differs from another. */
  RankingReport.Criterion differenceTo(Rank that) {
    if (requested != that.requested) {
      return RankingReport.Criterion.REQUESTED_VERSION;
    }
    if (likeness != that.likeness) {
      return RankingReport.Criterion.LIKENESS;
    }
    if (rightVersion != that.rightVersion) {
      return RankingReport.Criterion.RIGHT_VERSION;
    }
    return matchingTracks != that.matchingTracks
        ? RankingReport.Criterion.MATCHING_TRACKS
        : RankingReport.Criterion.ORDER;
  }
}
