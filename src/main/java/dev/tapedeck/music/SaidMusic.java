package dev.tapedeck.music;

import dev.tapedeck.dialog.LongList;
import dev.tapedeck.language.Language;
import dev.tapedeck.spotify.Item;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Turn;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The music that an answer named, kept in the session for "the third one" and "play it". A list is
 * kept until other music is started or another list is said; "it" means what the last answer named.
 */
public final class SaidMusic {
  /** Set for the turn after the answer. */
  private static final String NAMED = Answer.NEXT_TURN_ONLY + "named";

  private SaidMusic() {}

  /**
   * The session values that keep a list.
   *
   * @param said in the order in which it is said, the parts of a {@link LongList}
   */
  public static Map<String, String> list(List<Candidate> said) {
    List<Candidate> kept = said.stream().limit(LongList.MAX_KEPT).toList();
    boolean known = kept.stream().allMatch(candidate -> Objects.nonNull(candidate.uri()));
    return known
        ? Map.of(LongList.ITEMS, Candidates.write(kept), LongList.FROM, "0", NAMED, "true")
        : Map.of();
  }

  /** The session values that keep these songs. Local files and episodes can't be started so. */
  public static Map<String, String> songs(List<Item> said) {
    return said.stream().allMatch(SaidMusic::isSong)
        ? list(said.stream().map(Candidate::of).toList())
        : Map.of();
  }

  private static boolean isSong(Item item) {
    return item.isOnSpotify() && !item.isSpoken() && item.name() != null;
  }

  /** The music of the page that was said last, of which none is chosen; empty if there is none. */
  public static List<Candidate> page(Turn turn) {
    return turn.sessionValue(LongList.ITEMS).stream()
        .flatMap(stored -> Candidates.read(stored).stream())
        .skip(turn.sessionNumber(LongList.FROM).orElse(0))
        .limit(LongList.PAGE_SIZE)
        .toList();
  }

  /** The only music that the last answer named; empty if it named none or several. */
  public static Optional<Candidate> named(Turn turn) {
    List<Candidate> said = wasJustSaid(turn) ? page(turn) : List.of();
    return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
  }

  /** Whether the last answer named several things. */
  public static boolean isSeveral(Turn turn) {
    return wasJustSaid(turn) && page(turn).size() > 1;
  }

  private static boolean wasJustSaid(Turn turn) {
    return turn.sessionValue(NAMED).isPresent();
  }

  /**
   * The index of the music that was said: "the second one", or "it" if the last answer named only
   * one. Empty if these words mean none of it.
   */
  public static OptionalInt index(Turn turn, String said) {
    int count = page(turn).size();
    if (count == 0) {
      return OptionalInt.empty();
    }
    Language language = turn.language();
    if (language.isReference(said)) {
      return named(turn).isPresent() ? OptionalInt.of(0) : OptionalInt.empty();
    }
    OptionalInt position = language.position(said, count);
    boolean isLast = !position.equals(language.position(said, count + 1));
    boolean isAnything = language.phrasing().commandAsTitle(said).isPresent() && !isLast;
    return position.isEmpty()
            || isAnything
            || isLast && !wasJustSaid(turn)
            || position.getAsInt() < 1
            || position.getAsInt() > count
        ? OptionalInt.empty()
        : OptionalInt.of(position.getAsInt() - 1);
  }

  /** The candidates if the music at this index is chosen. */
  public static Candidates choose(Turn turn, int index) {
    List<Candidate> said = page(turn);
    Wish wish = Wish.of(turn.language(), said.get(index).name());
    return new Candidates(wish, said, index, false);
  }

  /** The session values that still keep what was said, after some of it was started. */
  public static Map<String, String> kept(Turn turn) {
    return Map.of(
        LongList.ITEMS,
        turn.sessionValue(LongList.ITEMS).orElse(""),
        LongList.FROM,
        turn.sessionValue(LongList.FROM).orElse(""));
  }
}
