package dev.tapedeck.music;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.match.SpokenName;
import dev.tapedeck.spotify.Artist;
import dev.tapedeck.spotify.Kind;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The candidates for a wish, best first. One of them is played. All are kept in the session for
 * "no, the live one" and "something else".
 *
 * @param index the index of the one that is played
 * @param ambiguous whether the second is likely to have been meant as well
 */
public record Candidates(Wish wish, List<Candidate> all, int index, boolean ambiguous) {
  /** Maximum number of alternatives kept in the session. */
  private static final int MAX = 8;

  private static final String CANDIDATES = Answer.LAST_MUSIC + "hits";
  private static final String INDEX = Answer.LAST_MUSIC + "at";
  private static final String TITLE = Answer.LAST_MUSIC + "title";
  private static final String ARTIST = Answer.LAST_MUSIC + "artist";

  /** What the music that was started last was asked for by, if not by a name: "classical". */
  private static final String THEME = Answer.LAST_MUSIC + "theme";

  private static final String EXCLUDED = Answer.LAST_MUSIC + "not";

  /** Separates the fields of a stored candidate. White space in fields is replaced by a space. */
  private static final String FIELD_SEPARATOR = "\t";

  private static final String SEPARATOR = "\n";

  /** The number of fields before the artists. */
  private static final int FIELDS = 6;

  public Candidates {
    all = all.stream().limit(MAX).toList();
  }

  /** A single candidate. */
  public static Candidates only(Turn turn, Candidate candidate) {
    return new Candidates(Wish.of(turn.language(), candidate.name()), List.of(candidate), 0, false);
  }

  /** No candidates. */
  public static Candidates none(Wish wish) {
    return new Candidates(wish, List.of(), 0, false);
  }

  /** The candidates kept in the session; empty if there are none, or they are malformed. */
  public static Optional<Candidates> fromSession(Turn turn) {
    return turn.sessionValue(CANDIDATES)
        .flatMap(
            stored -> {
              Wish wish = wishFromSession(turn);
              return new Candidates(wish, read(stored), 0, false)
                  .choose(turn.sessionNumber(INDEX).orElse(-1));
            });
  }

  private static Wish wishFromSession(Turn turn) {
    Wish wish =
        Wish.of(turn.language(), turn.sessionValue(TITLE).orElse(""))
            .with(turn.sessionValue(ARTIST), Optional.empty(), Optional.empty());
    List<String> excluded =
        turn.sessionValue(EXCLUDED).stream()
            .flatMap(names -> Arrays.stream(names.split(SEPARATOR)))
            .toList();
    for (String name : excluded) {
      wish = wish.with(Optional.empty(), Optional.of(name), Optional.empty());
    }
    return wish;
  }

  /** A copy with only the candidates that match. */
  public Candidates only(Predicate<Candidate> fits) {
    return new Candidates(wish, all.stream().filter(fits).toList(), 0, false);
  }

  public boolean isNone() {
    return all.isEmpty();
  }

  /** Whether the candidate to play can be played. */
  public boolean isPlayable() {
    return chosen().isPlayable();
  }

  /** The candidate to play. */
  public Candidate chosen() {
    return all.get(index);
  }

  /** The second candidate if it is likely to have been meant as well. */
  Optional<Candidate> alternative() {
    return ambiguous ? Optional.of(all.get(1)) : Optional.empty();
  }

  /** A copy with this candidate first and chosen. */
  public Candidates preferring(Candidate candidate) {
    List<Candidate> order = new ArrayList<>(List.of(candidate));
    all.stream()
        .filter(other -> other.isPlayable() && !other.uri().equals(candidate.uri()))
        .forEach(order::add);
    return new Candidates(wish, order, 0, false);
  }

  /**
   * A copy after the candidate that was played before, for "go back to the first one". The same one
   * is chosen.
   */
  public Candidates after(Candidate before) {
    List<Candidate> order = new ArrayList<>(List.of(before));
    order.add(chosen());
    all.stream().filter(other -> !order.contains(other)).forEach(order::add);
    return new Candidates(wish, order, 1, false);
  }

  /** A copy with the candidate at this index chosen; empty if there is none. */
  public Optional<Candidates> choose(int index) {
    return index >= 0 && index < all.size()
        ? Optional.of(new Candidates(wish, all, index, false))
        : Optional.empty();
  }

  /**
   * The candidates for a more detailed wish, with the first other one that matches chosen; empty if
   * there is none.
   */
  public Optional<Candidates> other(Wish detailed, Predicate<Candidate> fits) {
    List<Candidate> left = all.stream().filter(c -> !detailed.isExcluded(c)).toList();
    return left.stream()
        .filter(candidate -> !candidate.equals(chosen()) && fits.test(candidate))
        .findFirst()
        .map(other -> new Candidates(detailed, left, left.indexOf(other), false));
  }

  /** The session values that keep these candidates. */
  public Map<String, String> toSession() {
    Map<String, String> values = new HashMap<>(clearSession());
    values.put(CANDIDATES, write(all));
    values.put(INDEX, String.valueOf(index));
    values.put(TITLE, wish.title().text());
    values.put(ARTIST, wish.artist().map(SpokenName::text).orElse(""));
    values.put(
        EXCLUDED,
        wish.excludedArtists().stream()
            .map(SpokenName::text)
            .collect(Collectors.joining(SEPARATOR)));
    return values;
  }

  /** The session values that remove the kept candidates, and the list that was said before. */
  public static Map<String, String> clearSession() {
    return Map.of(
        CANDIDATES,
        "",
        INDEX,
        "",
        TITLE,
        "",
        ARTIST,
        "",
        EXCLUDED,
        "",
        THEME,
        "",
        LongList.ITEMS,
        "");
  }

  /** The session values that keep the genre, years or mood of the music that was started. */
  static Map<String, String> theme(String query) {
    return Map.of(THEME, query);
  }

  /** What the music that was started last was asked for by, if not by a name: "classical". */
  public static Optional<String> theme(Turn turn) {
    return turn.sessionValue(THEME);
  }

  /** Candidates as they are stored. */
  static String write(List<Candidate> candidates) {
    return candidates.stream().map(Candidates::write).collect(Collectors.joining(SEPARATOR));
  }

  /** The candidates that were stored, without those that are malformed. */
  static List<Candidate> read(String stored) {
    return Arrays.stream(stored.split(SEPARATOR)).flatMap(line -> readOne(line).stream()).toList();
  }

  private static String write(Candidate candidate) {
    return Stream.concat(
            Stream.of(
                candidate.kind().name(),
                candidate.uri(),
                candidate.album().orElse(""),
                candidate.albumName().orElse(""),
                candidate.cover().orElse(""),
                candidate.name()),
            candidate.artists().stream().map(Artist::name))
        .map(part -> part.replaceAll("\\s+", " "))
        .collect(Collectors.joining(FIELD_SEPARATOR));
  }

  private static Optional<Candidate> readOne(String stored) {
    String[] parts = stored.split(FIELD_SEPARATOR, -1);
    Optional<Kind> kind =
        Arrays.stream(Kind.values()).filter(known -> known.name().equals(parts[0])).findFirst();
    if (kind.isEmpty() || parts.length < FIELDS) {
      return Optional.empty();
    }
    List<Artist> artists =
        Arrays.stream(parts).skip(FIELDS).map(name -> new Artist(name, null)).toList();
    return Optional.of(
        new Candidate(
            kind.get(),
            parts[5],
            parts[1],
            artists,
            nonEmpty(parts[2]),
            nonEmpty(parts[3]),
            nonEmpty(parts[4]),
            Optional.empty()));
  }

  private static Optional<String> nonEmpty(String part) {
    return Optional.of(part).filter(text -> !text.isEmpty());
  }
}
