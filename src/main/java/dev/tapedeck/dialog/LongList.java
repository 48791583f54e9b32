package dev.tapedeck.dialog;

import dev.tapedeck.spotify.Page;
import dev.tapedeck.spotify.Spotify;
import dev.tapedeck.turn.Answer;
import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says a list in pages of {@value #PAGE_SIZE}. In an open session it then asks whether to continue.
 */
public final class LongList {
  /** Names per page; listeners don't remember more. */
  public static final int PAGE_SIZE = 5;

  /** Maximum number of further names kept in the session attributes, which Alexa limits in size. */
  private static final int MAX_REST = 25;

  /** Maximum number of items of a list that are kept. */
  public static final int MAX_KEPT = PAGE_SIZE + MAX_REST;

  /** The items of the list that was said last, kept by those who said it; empty if none are. */
  public static final String ITEMS = Answer.LAST_MUSIC + "said";

  /** The index of the first item on the page that was said last. */
  public static final String FROM = Answer.LAST_MUSIC + "said.from";

  /** Valid for the next turn only, so that "say more" continues what was said last. */
  private static final String REST = Answer.NEXT_TURN_ONLY + "list.rest";

  /** Set if the list is longer than the kept rest. */
  private static final String CUT = Answer.NEXT_TURN_ONLY + "list.cut";

  private static final String SEPARATOR = "\n";

  private LongList() {}

  /**
   * Says the line with the first page in its place {list}.
   *
   * @param parts the whole list; not empty
   * @param namesAndValues the line's other places
   */
  public static Answer say(Turn turn, String key, List<Speech> parts, Object... namesAndValues) {
    return say(turn, key, new Parts(parts, true), namesAndValues);
  }

  /**
   * Says the beginning of a list that is longer than what was read of it. At the end it does not
   * say that this was all.
   *
   * @param parts what was read; not empty
   */
  public static Answer sayBeginning(
      Turn turn, String key, List<Speech> parts, Object... namesAndValues) {
    return say(turn, key, new Parts(parts, false), namesAndValues);
  }

  /**
   * The parts of a list.
   *
   * @param whole whether these are all parts
   */
  private record Parts(List<Speech> read, boolean whole) {}

  private static Answer say(Turn turn, String key, Parts parts, Object... namesAndValues) {
    Object[] places = Arrays.copyOf(namesAndValues, namesAndValues.length + 2);
    places[namesAndValues.length] = "list";
    places[namesAndValues.length + 1] = turn.lines().listOf(first(parts.read()));
    return withRest(turn, turn.say(key, places), parts).remembering(Map.of(ITEMS, "", FROM, "0"));
  }

  /**
   * Says the line with the first page of names in its place {list}.
   *
   * @param names the whole list; not empty
   * @param namesAndValues the line's other places
   */
  public static Answer names(Turn turn, String key, List<String> names, Object... namesAndValues) {
    return say(turn, key, spoken(turn, names), namesAndValues);
  }

  /**
   * Says the first page of a list of the listener's things. The lines are {@code <key>} for a short
   * list, {@code <key>.many} with the length of a long one, {@code <key>.first} if that is unknown,
   * {@code <key>.none}, and {@code <key>.unnamed} if Spotify gives no names.
   *
   * @param page the first page of {@link Spotify#PAGE_LIMIT}
   * @param names the names on it
   */
  public static Answer page(Turn turn, String key, Page<?> page, List<String> names) {
    boolean whole = page.isWhole(Spotify.PAGE_LIMIT);
    if (names.isEmpty()) {
      boolean none = page.total() == null ? page.items().isEmpty() : page.total() == 0;
      return turn.answer(key + (none ? ".none" : ".unnamed"));
    }
    Parts parts = new Parts(spoken(turn, names), whole);
    if (names.size() <= PAGE_SIZE && parts.whole()) {
      return say(turn, key, parts);
    }
    return page.total() == null
        ? say(turn, key + ".first", parts)
        : say(turn, key + ".many", parts, "count", page.total());
  }

  private static List<Speech> spoken(Turn turn, List<String> names) {
    return names.stream().map(name -> turn.say("what.name", "name", name)).toList();
  }

  /** Whether the last answer offered to go on with a list. */
  public static boolean offersMore(Turn turn) {
    return turn.sessionValue(REST).isPresent();
  }

  /** Says the next page of the list that the last answer said. */
  public static Answer more(Turn turn) {
    List<Speech> rest =
        turn.sessionValue(REST).stream()
            .flatMap(parts -> Arrays.stream(parts.split(SEPARATOR)))
            .map(Speech::new)
            .toList();
    if (rest.isEmpty()) {
      return turn.answer("more.nothing");
    }
    boolean whole = turn.sessionValue(CUT).isEmpty();
    String end = whole ? "more.last" : "more.cut";
    int from = turn.sessionNumber(FROM).orElse(0) + PAGE_SIZE;
    return say(turn, rest.size() > PAGE_SIZE ? "more" : end, new Parts(rest, whole))
        .remembering(
            Map.of(ITEMS, turn.sessionValue(ITEMS).orElse(""), FROM, String.valueOf(from)));
  }

  private static Answer withRest(Turn turn, Speech said, Parts parts) {
    String rest =
        parts.read().stream()
            .skip(PAGE_SIZE)
            .limit(MAX_REST)
            .map(part -> part.ssml().replace(SEPARATOR, " "))
            .collect(Collectors.joining(SEPARATOR));
    if (rest.isEmpty() || !turn.inSession()) {
      return Answer.of(said);
    }
    boolean whole = parts.whole() && parts.read().size() <= PAGE_SIZE + MAX_REST;
    return Answer.of(said.then(turn.say("more.ask")))
        .remembering(Map.of(REST, rest, CUT, whole ? "" : "true"))
        .remembering(Offers.yes("SayMoreIntent"));
  }

  private static List<Speech> first(List<Speech> parts) {
    return parts.subList(0, Math.min(PAGE_SIZE, parts.size()));
  }
}
