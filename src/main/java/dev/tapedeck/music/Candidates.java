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
 * @param index which of them is played
 * @param ambiguous whether the second may well have been meant too
 */
public record Candidates(Wish wish, List<Candidate> all, int index, boolean ambiguous) {
  /** Maximum number of alternatives kept in the session. */
  private static final int MOST = 8;

  private static final String CANDIDATES = "choice.hits";
  private static final String INDEX = "choice.at";
  private static final String TITLE = "choice.title";
  private static final String ARTIST = "choice.artist";

  /**
   * Separates the parts of a stored candidate. Blanks in names are replaced, so none contains it.
   */
  private static final String TAB = "\t";

  private static final String LINE = "\n";

  public Candidates {
    all = all.stream().limit(MOST).toList();
  }

  /** One that leaves no choice. */
  public static Candidates only(Turn turn, Candidate candidate) {
    return new Candidates(Wish.of(turn.language(), candidate.name()), List.of(candidate), 0, false);
  }

  /** Those that are kept in this session, if there are any. */
  public static Optional<Candidates> fromSession(Turn turn) {
    return turn.remembered(CANDIDATES)
        .map(
            stored -> {
              Wish wish =
                  Wish.of(turn.language(), turn.remembered(TITLE).orElse(""))
                      .with(turn.remembered(ARTIST), Optional.empty(), Optional.empty());
              List<Candidate> all =
                  Arrays.stream(stored.split(LINE)).map(Candidates::read).toList();
              int index = turn.remembered(INDEX).map(Integer::parseInt).orElse(0);
              return new Candidates(wish, all, index, false);
            });
  }

  /** Without those that can't have been meant. */
  public Candidates only(Predicate<Candidate> fits) {
    return new Candidates(wish, all.stream().filter(fits).toList(), 0, false);
  }

  public boolean isNone() {
    return all.isEmpty();
  }

  /** The one to play. */
  public Candidate chosen() {
    return all.get(index);
  }

  /** The other one that may well have been meant. */
  Optional<Candidate> alternative() {
    return ambiguous ? Optional.of(all.get(1)) : Optional.empty();
  }

  /** With this one first, whatever was best so far. */
  public Candidates preferring(Candidate candidate) {
    List<Candidate> order = new ArrayList<>(List.of(candidate));
    all.stream().filter(other -> !other.uri().equals(candidate.uri())).forEach(order::add);
    return new Candidates(wish, order, 0, false);
  }

  /** The same with another one to play; empty if there are not so many. */
  public Optional<Candidates> choose(int index) {
    return index >= 0 && index < all.size()
        ? Optional.of(new Candidates(wish, all, index, false))
        : Optional.empty();
  }

  /** The same with the first one of that kind to play that isn't the one playing. */
  public Optional<Candidates> other(Predicate<Candidate> fits) {
    return IntStream.range(0, all.size())
        .filter(other -> other != index && fits.test(all.get(other)))
        .boxed()
        .findFirst()
        .flatMap(this::choose);
  }

  /** What to remember of them in the session. */
  public Map<String, String> toSession() {
    Map<String, String> memory = new HashMap<>(clearSession());
    memory.put(CANDIDATES, all.stream().map(Candidates::write).collect(Collectors.joining(LINE)));
    memory.put(INDEX, String.valueOf(index));
    memory.put(TITLE, wish.title().text());
    memory.put(ARTIST, wish.artist().map(SpokenName::text).orElse(""));
    return memory;
  }

  /** What to remember so that none are kept any more. */
  public static Map<String, String> clearSession() {
    return Map.of(CANDIDATES, "", INDEX, "", TITLE, "", ARTIST, "");
  }

  private static String write(Candidate candidate) {
    return Stream.concat(
            Stream.of(
                candidate.kind().name(),
                candidate.uri(),
                candidate.album().orElse(""),
                candidate.cover().orElse(""),
                candidate.name()),
            candidate.artists().stream().map(Artist::name))
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
