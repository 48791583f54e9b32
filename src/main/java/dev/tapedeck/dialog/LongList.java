package dev.tapedeck.dialog;

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

  private static final String REST = "list.rest";
  private static final String SEPARATOR = "\n";

  private LongList() {}

  /**
   * Says the line with the first page in its place {list}.
   *
   * @param parts the whole list; not empty
   * @param namesAndValues the line's other places
   */
  public static Answer say(Turn turn, String key, List<Speech> parts, Object... namesAndValues) {
    Object[] places = Arrays.copyOf(namesAndValues, namesAndValues.length + 2);
    places[namesAndValues.length] = "list";
    places[namesAndValues.length + 1] = turn.lines().listOf(first(parts));
    return withRest(turn, turn.say(key, places), parts);
  }

  /**
   * Says the line with the first page of names in its place {list}.
   *
   * @param names the whole list; not empty
   * @param namesAndValues the line's other places
   */
  public static Answer names(Turn turn, String key, List<String> names, Object... namesAndValues) {
    List<Speech> parts = names.stream().map(name -> turn.say("what.name", "name", name)).toList();
    return say(turn, key, parts, namesAndValues);
  }

  /** Says the next page of the last list. */
  public static Answer more(Turn turn) {
    List<Speech> rest =
        turn.sessionValue(REST).stream()
            .flatMap(parts -> Arrays.stream(parts.split(SEPARATOR)))
            .map(Speech::new)
            .toList();
    if (rest.isEmpty()) {
      return turn.answer("more.nothing");
    }
    String key = rest.size() > PAGE_SIZE ? "more" : "more.last";
    return say(turn, key, rest);
  }

  private static Answer withRest(Turn turn, Speech said, List<Speech> parts) {
    String rest =
        parts.stream()
            .skip(PAGE_SIZE)
            .limit(MAX_REST)
            .map(part -> part.ssml().replace(SEPARATOR, " "))
            .collect(Collectors.joining(SEPARATOR));
    if (rest.isEmpty() || !turn.inSession()) {
      return Answer.of(said).remembering(Map.of(REST, ""));
    }
    return Answer.of(said.then(turn.say("more.ask")))
        .remembering(Map.of(REST, rest))
        .remembering(Offers.yes("SayMoreIntent"));
  }

  private static List<Speech> first(List<Speech> parts) {
    return parts.subList(0, Math.min(PAGE_SIZE, parts.size()));
  }
}
