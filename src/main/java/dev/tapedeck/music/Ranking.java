package dev.tapedeck.music;

import dev.tapedeck.match.Likeness;
import dev.tapedeck.match.Name;
import dev.tapedeck.spotify.Album;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.spotify.SearchResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts what a search found in order: the most similar name first; among names that are equally
 * similar ("Hello" is a song, an album and some artist) the recording that was asked for, then the
 * kind that most of the found tracks have in their names, then Spotify's own order. Where no name
 * is similar, Spotify's first track is the only candidate.
 */
final class Ranking {
  /** Likenesses that differ by no more than this count as equal. */
  private static final double TIE = 0.03;

  /** How many results of a kind, in Spotify's order, count as well known. */
  private static final int WELL_KNOWN = 3;

  private final Wish wish;
  private final SearchResult found;
  private final List<Candidate> ranked;

  /** Ranks what was found. */
  Ranking(Wish wish, SearchResult found) {
    this.wish = wish;
    this.found = found;
    this.ranked = rank();
  }

  /** What may have been meant, best first; the second is one that may have been meant as well. */
  Candidates candidates() {
    Optional<Candidate> alternative =
        ranked.isEmpty() ? Optional.empty() : alternativeTo(ranked.get(0));
    List<Candidate> order = new ArrayList<>(ranked);
    alternative.ifPresent(
        candidate -> {
          order.remove(candidate);
          order.add(1, candidate);
        });
    return new Candidates(wish, order, 0, alternative.isPresent());
  }

  private List<Candidate> rank() {
    List<Candidate> all =
        withoutSingles().stream().filter(candidate -> !wish.isExcluded(candidate)).toList();
    double best = all.stream().mapToDouble(wish::likeness).max().orElse(0);
    if (best < Likeness.POSSIBLE) {
      return first(all).stream().toList();
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
    return plainFirst(ranked);
  }

  /** Of the first one's maker what is most plainly called so: not "1989 (Taylor's Version)". */
  private List<Candidate> plainFirst(List<Candidate> ranked) {
    Candidate first = ranked.get(0);
    Candidate plain =
        ranked.stream()
            .filter(candidate -> candidate.kind() == first.kind() && candidate.isBySomeoneOf(first))
            .filter(candidate -> isAsked(candidate) == isAsked(first))
            .reduce(first, (one, other) -> wish.likeness(other) > wish.likeness(one) ? other : one);
    List<Candidate> order = new ArrayList<>(ranked);
    order.remove(plain);
    order.add(0, plain);
    return order;
  }

  private boolean isAsked(Candidate candidate) {
    return wish.isAskedVersion(candidate);
  }

  private Rank rank(Candidate candidate, double best) {
    double likeness = wish.likeness(candidate);
    return new Rank(
        isAsked(candidate),
        likeness >= best - TIE ? best : likeness,
        wish.isRightVersion(candidate),
        votes(candidate.kind()));
  }

  private record Ranked(Candidate candidate, Rank rank) {}

  private record Rank(boolean asked, double likeness, boolean rightVersion, long votes)
      implements Comparable<Rank> {
    private static final Comparator<Rank> BEST_FIRST =
        Comparator.comparing(Rank::asked)
            .thenComparingDouble(Rank::likeness)
            .thenComparing(Rank::rightVersion)
            .thenComparing(Rank::votes)
            .reversed();

    @Override
    public int compareTo(Rank that) {
      return BEST_FIRST.compare(this, that);
    }
  }

  /** Somebody else's well-known song of that name, or the album that is called like the song. */
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
            .limit(WELL_KNOWN)
            .anyMatch(candidate::equals);
  }

  private boolean isTitleAlbum(Candidate candidate, Candidate best) {
    return best.kind() == Kind.TRACK
        && candidate.kind() == Kind.ALBUM
        && candidate.isBySomeoneOf(best);
  }

  /** All that was found but for singles that are called like a song on them: it is the song. */
  private List<Candidate> withoutSingles() {
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

  private static Optional<Candidate> first(List<Candidate> candidates) {
    Optional<Candidate> track =
        candidates.stream().filter(candidate -> candidate.kind() == Kind.TRACK).findFirst();
    return track.or(() -> candidates.stream().findFirst());
  }

  /** How many of the tracks that were found say that this name is one of that kind. */
  private long votes(Kind kind) {
    return found.tracks().stream()
        .filter(
            track ->
                switch (kind) {
                  case TRACK -> wish.isTitle(track.name());
                  case ARTIST ->
                      track.artists().stream().anyMatch(artist -> wish.isTitle(artist.name()));
                  case ALBUM -> isOnAlbumOfThatName(track);
                  case PLAYLIST -> false;
                })
        .count();
  }

  private boolean isOnAlbumOfThatName(Item track) {
    return track.album() != null
        && wish.isTitle(track.album().name())
        && !wish.isTitle(track.name());
  }
}
