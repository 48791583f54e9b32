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

  private final Wish wanted;
  private final SearchResult found;
  private final List<Candidate> hits;

  /** Ranks what was found. */
  Ranking(Wish wanted, SearchResult found) {
    this.wanted = wanted;
    this.found = found;
    this.hits = ranked();
  }

  /** What may have been meant, best first; the second is one that may have been meant as well. */
  Candidates candidates() {
    Optional<Candidate> rival = hits.isEmpty() ? Optional.empty() : rivalOf(hits.get(0));
    List<Candidate> order = new ArrayList<>(hits);
    rival.ifPresent(
        hit -> {
          order.remove(hit);
          order.add(1, hit);
        });
    return new Candidates(wanted, order, 0, rival.isPresent());
  }

  private List<Candidate> ranked() {
    List<Candidate> all = hits().stream().filter(hit -> !wanted.isRuledOut(hit)).toList();
    double best = all.stream().mapToDouble(wanted::likeness).max().orElse(0);
    if (best < Likeness.POSSIBLE) {
      return first(all).stream().toList();
    }
    Set<Object> seen = new HashSet<>();
    List<Candidate> ranked =
        all.stream()
            .filter(wanted::isPossibly)
            .map(hit -> new Ranked(hit, rank(hit, best)))
            .sorted(Comparator.comparing(Ranked::rank))
            .map(Ranked::hit)
            .filter(hit -> seen.add(hit.identity(wanted.language())))
            .toList();
    return plainFirst(ranked);
  }

  /** Of the first one's maker what is most plainly called so: not "1989 (Taylor's Version)". */
  private List<Candidate> plainFirst(List<Candidate> ranked) {
    Candidate first = ranked.get(0);
    Candidate plain =
        ranked.stream()
            .filter(hit -> hit.kind() == first.kind() && hit.isBySomeoneOf(first))
            .filter(hit -> isAsked(hit) == isAsked(first))
            .reduce(
                first, (one, other) -> wanted.likeness(other) > wanted.likeness(one) ? other : one);
    List<Candidate> order = new ArrayList<>(ranked);
    order.remove(plain);
    order.add(0, plain);
    return order;
  }

  private boolean isAsked(Candidate hit) {
    return wanted.isAskedVersion(hit);
  }

  private Rank rank(Candidate hit, double best) {
    double likeness = wanted.likeness(hit);
    return new Rank(
        isAsked(hit),
        likeness >= best - TIE ? best : likeness,
        wanted.isRightVersion(hit),
        votes(hit.kind()));
  }

  private record Ranked(Candidate hit, Rank rank) {}

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
  private Optional<Candidate> rivalOf(Candidate best) {
    if (wanted.artist().isPresent() || best.artists().isEmpty() || !wanted.isClearly(best)) {
      return Optional.empty();
    }
    return hits.stream()
        .filter(hit -> wanted.isTitle(hit.name()) && wanted.isRightVersion(hit))
        .filter(hit -> isNamesake(hit, best) || isTitleAlbum(hit, best))
        .findFirst();
  }

  private boolean isNamesake(Candidate hit, Candidate best) {
    return hit.kind() == best.kind()
        && !hit.equals(best)
        && !hit.isBySomeoneOf(best)
        && Candidate.of(found).stream()
            .filter(other -> other.kind() == hit.kind())
            .limit(WELL_KNOWN)
            .anyMatch(hit::equals);
  }

  private boolean isTitleAlbum(Candidate hit, Candidate best) {
    return best.kind() == Kind.TRACK && hit.kind() == Kind.ALBUM && hit.isBySomeoneOf(best);
  }

  /** All that was found but for singles that are called like a song on them: it is the song. */
  private List<Candidate> hits() {
    Set<Name> songs =
        found.tracks().stream().map(track -> name(track.name())).collect(Collectors.toSet());
    Set<String> singles =
        found.albums().stream()
            .filter(album -> "single".equals(album.albumType()))
            .filter(album -> songs.contains(name(album.name())))
            .map(Album::uri)
            .collect(Collectors.toSet());
    return Candidate.of(found).stream().filter(hit -> !singles.contains(hit.uri())).toList();
  }

  private Name name(String text) {
    return Name.of(wanted.language(), text);
  }

  private static Optional<Candidate> first(List<Candidate> hits) {
    Optional<Candidate> track = hits.stream().filter(hit -> hit.kind() == Kind.TRACK).findFirst();
    return track.or(() -> hits.stream().findFirst());
  }

  /** How many of the tracks that were found say that this name is one of that kind. */
  private long votes(Kind kind) {
    return found.tracks().stream()
        .filter(
            track ->
                switch (kind) {
                  case TRACK -> wanted.isTitle(track.name());
                  case ARTIST ->
                      track.artists().stream().anyMatch(artist -> wanted.isTitle(artist.name()));
                  case ALBUM -> isOnAlbumOfThatName(track);
                  case PLAYLIST -> false;
                })
        .count();
  }

  private boolean isOnAlbumOfThatName(Item track) {
    return track.album() != null
        && wanted.isTitle(track.album().name())
        && !wanted.isTitle(track.name());
  }
}
