package dev.tapedeck.music;

import dev.tapedeck.spotify.Kind;
import java.util.List;

/**
 * How the results of a search were ranked.
 *
 * @param query what was searched for
 * @param results all results, by kind, in Spotify's order within each
 * @param decisive why the best one is the best
 */
public record RankingReport(String query, List<Result> results, Criterion decisive) {
  /**
   * A result of the search.
   *
   * @param place its place in Spotify's order among the results of its kind, from 1
   * @param rank its place in the ranking, from 1; 0 if it was left out
   * @param likeness of its name and artist to what was said, 0 to 1
   * @param rightVersion whether it is the requested version, or the usual one if none was requested
   * @param matchingTracks how many of the found tracks have the name as their title, artist or
   *     album
   */
  public record Result(
      Kind kind,
      int place,
      String name,
      List<String> artists,
      int rank,
      double likeness,
      boolean rightVersion,
      long matchingTracks,
      Verdict verdict) {}

  /** What became of a result. */
  public enum Verdict {
    BEST,
    /** The answer mentions it, since it may have been meant as well. */
    ALTERNATIVE,
    RANKED,
    /** A single with the name of a song that was found. */
    SINGLE,
    EXCLUDED_ARTIST,
    NOT_PLAYABLE,
    NOT_SIMILAR,
    /** It can't be told by name from one that is ranked. */
    SAME_NAME
  }

  /** Why the best result is before the next one. */
  public enum Criterion {
    NOTHING_FOUND,
    /** No name is similar, so Spotify's first result is taken. */
    NONE_SIMILAR,
    ONLY_SIMILAR,
    /** It can't be played, but nothing that can be played matches as well. */
    NOT_PLAYABLE,
    REQUESTED_VERSION,
    LIKENESS,
    RIGHT_VERSION,
    MATCHING_TRACKS,
    /** Of the results of one kind and artist it has the most similar name. */
    MOST_SIMILAR_OF_ARTIST,
    /** Nothing else decides: artists before songs, albums and playlists, then Spotify's order. */
    ORDER
  }
}
