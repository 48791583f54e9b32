package dev.tapedeck.language;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** English words for a position in a list of choices: "the second one", "either". */
final class EnglishPositions {
  /** "One" after a position: "the second one". */
  private static final String ONE = "1";

  /** Words that may stand around a position: "number two", "the second option". */
  private static final Set<String> AROUND_A_POSITION =
      Words.of("the no number option choice please speaker device");

  /** Words that leave the choice: the first is as good as any. */
  private static final Set<String> ANY =
      Words.of("any any1 either whichever whatever anywhere anything");

  /** The same in other words, without those around a position. */
  private static final Set<String> DO_NOT_CARE =
      Set.of("doesnt matter", "it doesnt matter", "i dont care", "i dont mind", "you choose");

  private static final Set<String> LAST = Words.of("last latter final");

  private EnglishPositions() {}

  private static boolean isAny(List<String> words) {
    boolean any = !words.isEmpty() && ANY.contains(words.get(0));
    List<String> after = any ? words.subList(1, words.size()) : List.of();
    return any && Set.of(ONE, "of", "them").containsAll(after)
        || DO_NOT_CARE.contains(String.join(" ", words));
  }

  /** See {@link Language#position}. */
  static OptionalInt of(Collection<String> words, int count) {
    List<String> rest = words.stream().filter(word -> !AROUND_A_POSITION.contains(word)).toList();
    if (isAny(rest)) {
      return OptionalInt.of(1);
    }
    boolean one = rest.size() == 2 && rest.get(1).equals(ONE);
    if (rest.size() != 1 && !one) {
      return OptionalInt.empty();
    }
    String word = rest.get(0);
    if (LAST.contains(word)) {
      return OptionalInt.of(count);
    }
    if (word.equals("former")) {
      return OptionalInt.of(1);
    }
    boolean ordinal = word.matches("\\d{1,3}(st|nd|rd|th)");
    return ordinal || word.matches("\\d{1,3}") && !one
        ? OptionalInt.of(Integer.parseInt(word.replaceAll("\\D", "")))
        : OptionalInt.empty();
  }
}
