package dev.tapedeck.music;

import dev.tapedeck.match.Likeness;
import dev.tapedeck.match.Name;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.SearchResult;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ranks search results: recordings of a requested version first; then by similarity of the name;
 * among equally similar names ("Hello" is a song, an album and an artist) the usual version first;
 * then by how many of the found tracks have the name as their title, artist or album; then by
 * Spotify's order. If no name is similar, Spotify's first track is the only candidate.
 *
 * <p>What can't be played is left out. Only if nothing that can be played matches as well, it is
 * the only candidate, so that the listener is told why.
 */
final class Ranking {
  /**
   * The number of results of a kind, from the first in Spotify's order, that count as well known.
   */
  private static final int WELL_KNOWN_RESULTS = 3;

  private final Wish wish;
  private final SearchResult found;
  private final List<Candidate> ranked;

  /**
   * The candidates of a search, best first. The turn's observer is told how they were ranked.
   *
   * @param query what was searched for
   */
  static Candidates candidates(Turn turn, Wish wish, String query, SearchResult found) {
    Ranking ranking = new Ranking(wish, found);
    turn.observer().note(() -> ranking.report(query));
    return ranking.candidates();
  }

  /** Ranks the results of a search for the wish. */
  Ranking(Wish wish, SearchResult found) {
    this.wish = wish;
    this.found = found;
    this.ranked = rankPlayable();
  }

  /** The candidates, best first. If the best one is ambiguous, the alternative is second. */
  Candidates candidates() {
    Optional<Candidate> alternative = alternative();
    return new Candidates(wish, order(alternative), 0, alternative.isPresent());
  }

  /** How the results were ranked. */
  RankingReport report(String query) {
    Optional<Candidate> alternative = alternative();
    return new RankingReporter(wish, this, order(alternative), alternative.isPresent())
        .report(query, found);
  }

  private Optional<Candidate> alternative() {
    return ranked.isEmpty() ? Optional.empty() : alternativeTo(ranked.get(0));
  }

  private List<Candidate> order(Optional<Candidate> alternative) {
    List<Candidate> order = new ArrayList<>(ranked);
    alternative.ifPresent(
        candidate -> {
          order.remove(candidate);
          order.add(1, candidate);
        });
    return order;
  }

  private List<Candidate> rankPlayable() {
    List<Candidate> all =
        withoutSingles().stream().filter(candidate -> !wish.isExcluded(candidate)).toList();
    List<Candidate> playable = all.stream().filter(Candidate::isPlayable).toList();
    List<Candidate> best = rank(playable);
    if (playable.size() == all.size()) {
      return best;
    }
    List<Candidate> unplayable =
        rank(all).stream().limit(1).filter(candidate -> !candidate.isPlayable()).toList();
    return unplayable.stream().allMatch(candidate -> matchesAsWell(best, candidate))
        ? best
        : unplayable;
  }

  private boolean matchesAsWell(List<Candidate> playable, Candidate unplayable) {
    return playable.stream()
        .limit(1)
        .anyMatch(
            candidate ->
                isRequested(candidate) == isRequested(unplayable)
                    && wish.likeness(candidate) >= wish.likeness(unplayable) - Likeness.TOLERANCE);
  }

  private List<Candidate> rank(List<Candidate> all) {
    double best = all.stream().mapToDouble(wish::likeness).max().orElse(0);
    if (best < Likeness.POSSIBLE) {
      WishLikeness likeness = new WishLikeness(wish);
      return first(all).filter(candidate -> !likeness.isAnotherWork(candidate)).stream().toList();
    }
    Set<Object> seen = new HashSet<>();
    List<Candidate> ranked =
        all.stream()
            .filter(wish::isPossibly)
            .map(candidate -> new Ranked(candidate, rank(candidate, best)))
            .sorted(Comparator.comparing(Ranked::rank))
            .map(Ranked::candidate)
            .filter(candidate -> seen.add(candidate.identity(wish.language())))
            .toList();
    return mostSimilarFirst(ranked);
  }

  /**
   * Moves the candidate with the most similar name to the front, among those of the same kind and
   * artist: "1989" before "1989 (Taylor's Version)".
   */
  private List<Candidate> mostSimilarFirst(List<Candidate> ranked) {
    Candidate first = ranked.get(0);
    Candidate mostSimilar =
        ranked.stream()
            .filter(candidate -> candidate.kind() == first.kind() && candidate.isBySomeoneOf(first))
            .filter(candidate -> isRequested(candidate) == isRequested(first))
            .reduce(first, (one, other) -> wish.likeness(other) > wish.likeness(one) ? other : one);
    List<Candidate> order = new ArrayList<>(ranked);
    order.remove(mostSimilar);
    order.add(0, mostSimilar);
    return order;
  }

  private boolean isRequested(Candidate candidate) {
    return wish.isRequestedVersion(candidate);
  }

  /**
   * @param best the highest likeness of all candidates
   */
  Rank rank(Candidate candidate, double best) {
    double likeness = wish.likeness(candidate);
    return new Rank(
        isRequested(candidate),
        likeness >= best - Likeness.TOLERANCE ? best : likeness,
        wish.isRightVersion(candidate),
        matchingTracks(candidate.kind()));
  }

  private record Ranked(Candidate candidate, Rank rank) {}

  /**
   * Another artist's well-known song of the same name, or the album that has the name of the song.
   */
  private Optional<Candidate> alternativeTo(Candidate best) {
    if (wish.artist().isPresent() || best.artists().isEmpty() || !wish.isClearly(best)) {
      return Optional.empty();
    }
    return ranked.stream()
        .filter(candidate -> wish.isTitle(candidate.name()) && wish.isRightVersion(candidate))
        .filter(candidate -> isNamesake(candidate, best) || isTitleAlbum(candidate, best))
        .findFirst();
  }

  private boolean isNamesake(Candidate candidate, Candidate best) {
    return candidate.kind() == best.kind()
        && !candidate.equals(best)
        && !candidate.isBySomeoneOf(best)
        && Candidate.of(found).stream()
            .filter(other -> other.kind() == candidate.kind())
            .limit(WELL_KNOWN_RESULTS)
            .anyMatch(candidate::equals);
  }

  private boolean isTitleAlbum(Candidate candidate, Candidate best) {
    return best.kind() == Kind.TRACK
        && candidate.kind() == Kind.ALBUM
        && candidate.isBySomeoneOf(best);
  }

  /** The results without singles that have the name of a found song, since the song is meant. */
  List<Candidate> withoutSingles() {
    Set<Name> songs =
        found.tracks().stream().map(track -> name(track.name())).collect(Collectors.toSet());
    Set<String> singles =
        found.albums().stream()
            .filter(album -> "single".equals(album.albumType()))
            .filter(album -> songs.contains(name(album.name())))
            .map(Album::uri)
            .collect(Collectors.toSet());
    return Candidate.of(found).stream()
        .filter(candidate -> !singles.contains(candidate.uri()))
        .toList();
  }

  private Name name(String text) {
    return Name.of(wish.language(), text);
  }

  /** Spotify's first result: a track before others, and one with a speakable name before others. */
  private Optional<Candidate> first(List<Candidate> candidates) {
    return candidates.stream()
        .min(
            Comparator.comparing((Candidate candidate) -> !candidate.isSpeakable(wish.language()))
                .thenComparing(candidate -> candidate.kind() != Kind.TRACK));
  }

  /** How many of the found tracks have the name as their title, artist or album. */
  long matchingTracks(Kind kind) {
    return found.tracks().stream()
        .filter(
            track ->
                switch (kind) {
                  case TRACK -> wish.isTitle(track.name());
                  case ARTIST ->
                      track.artists().stream().anyMatch(artist -> wish.isTitle(artist.name()));
                  case ALBUM -> isOnAlbumOfThatName(track);
                  case PLAYLIST, SHOW, AUDIOBOOK -> false;
                })
        .count();
  }

  private boolean isOnAlbumOfThatName(Item track) {
    return track.album() != null
        && wish.isTitle(track.album().name())
        && !wish.isTitle(track.name());
  }
}
