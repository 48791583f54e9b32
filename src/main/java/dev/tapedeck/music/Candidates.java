package dev.tapedeck.music;

import dev.tapedeck.match.SpokenName;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What may have been meant by a wish, best first. One of them is played; the others are kept in the
 * session for "no, the live one" and "something else".
 *
 * @param at which of them is played
 * @param close whether the second may well have been meant too
 */
public record Candidates(Wish wanted, List<Candidate> hits, int at, boolean close) {
  /** Maximum number of alternatives kept in the session. */
  private static final int MOST = 8;

  private static final String HITS = "choice.hits";
  private static final String AT = "choice.at";
  private static final String TITLE = "choice.title";
  private static final String ARTIST = "choice.artist";

  /** Separates the parts of a stored hit. Blanks in names are replaced, so none contains it. */
  private static final String TAB = "\t";

  private static final String LINE = "\n";

  public Candidates {
    hits = hits.stream().limit(MOST).toList();
  }

  /** One that leaves no choice. */
  public static Candidates only(Turn turn, Candidate hit) {
    return new Candidates(Wish.of(turn.language(), hit.name()), List.of(hit), 0, false);
  }

  /** Those that are kept in this session, if there are any. */
  public static Optional<Candidates> waiting(Turn turn) {
    return turn.remembered(HITS)
        .map(
            stored -> {
              Wish wanted =
                  Wish.of(turn.language(), turn.remembered(TITLE).orElse(""))
                      .with(turn.remembered(ARTIST), Optional.empty(), Optional.empty());
              List<Candidate> hits =
                  Arrays.stream(stored.split(LINE)).map(Candidates::read).toList();
              int at = turn.remembered(AT).map(Integer::parseInt).orElse(0);
              return new Candidates(wanted, hits, at, false);
            });
  }

  /** Without those that can't have been meant. */
  public Candidates only(Predicate<Candidate> fits) {
    return new Candidates(wanted, hits.stream().filter(fits).toList(), 0, false);
  }

  public boolean isNone() {
    return hits.isEmpty();
  }

  /** The one to play. */
  public Candidate hit() {
    return hits.get(at);
  }

  /** The other one that may well have been meant. */
  Optional<Candidate> rival() {
    return close ? Optional.of(hits.get(1)) : Optional.empty();
  }

  /** With this one first, whatever was best so far. */
  public Candidates preferring(Candidate hit) {
    List<Candidate> order = new ArrayList<>(List.of(hit));
    hits.stream().filter(other -> !other.uri().equals(hit.uri())).forEach(order::add);
    return new Candidates(wanted, order, 0, false);
  }

  /** The same with another one to play; empty if there are not so many. */
  public Optional<Candidates> at(int index) {
    return index >= 0 && index < hits.size()
        ? Optional.of(new Candidates(wanted, hits, index, false))
        : Optional.empty();
  }

  /** The same with the first one of that kind to play that isn't the one playing. */
  public Optional<Candidates> other(Predicate<Candidate> fits) {
    return IntStream.range(0, hits.size())
        .filter(index -> index != at && fits.test(hits.get(index)))
        .boxed()
        .findFirst()
        .flatMap(this::at);
  }

  /** What to remember of them in the session. */
  public Map<String, String> remembered() {
    Map<String, String> memory = new HashMap<>(none());
    memory.put(HITS, hits.stream().map(Candidates::write).collect(Collectors.joining(LINE)));
    memory.put(AT, String.valueOf(at));
    memory.put(TITLE, wanted.title().text());
    memory.put(ARTIST, wanted.artist().map(SpokenName::text).orElse(""));
    return memory;
  }

  /** What to remember so that none are kept any more. */
  public static Map<String, String> none() {
    return Map.of(HITS, "", AT, "", TITLE, "", ARTIST, "");
  }

  private static String write(Candidate hit) {
    return Stream.concat(
            Stream.of(
                hit.kind().name(),
                hit.uri(),
                hit.album().orElse(""),
                hit.cover().orElse(""),
                hit.name()),
            hit.artists().stream().map(Artist::name))
        .map(part -> part.replaceAll("\\s+", " "))
        .collect(Collectors.joining(TAB));
  }

  private static Candidate read(String stored) {
    String[] parts = stored.split(TAB, -1);
    List<Artist> artists =
        Arrays.stream(parts).skip(5).map(name -> new Artist(name, null)).toList();
    return new Candidate(
        Kind.valueOf(parts[0]), parts[4], parts[1], artists, given(parts[2]), given(parts[3]));
  }

  private static Optional<String> given(String part) {
    return Optional.of(part).filter(text -> !text.isEmpty());
  }
}
