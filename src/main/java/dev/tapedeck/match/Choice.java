package dev.tapedeck.match;

import dev.tapedeck.language.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The candidates whose names are most similar to what was said.
 *
 * @param best empty if no name is similar; several if they are equally similar, in their original
 *     order
 * @param likeness of the best, 0 to 1
 */
public record Choice<T>(List<T> best, double likeness) {

  /**
   * Picks among candidates.
   *
   * @param names all names of a candidate
   */
  public static <T> Choice<T> among(
      Language language,
      Collection<T> candidates,
      String said,
      Function<T, ? extends Collection<String>> names) {
    List<T> best = new ArrayList<>();
    double highest = Likeness.POSSIBLE;
    SpokenName name = new SpokenName(language, said);
    for (T candidate : candidates) {
      double likeness = names.apply(candidate).stream().mapToDouble(name::likeness).max().orElse(0);
      if (likeness > highest) {
        best.clear();
        highest = likeness;
      }
      if (likeness >= highest) {
        best.add(candidate);
      }
    }
    return new Choice<>(List.copyOf(best), best.isEmpty() ? 0 : highest);
  }

  /** A choice without candidates. */
  public static <T> Choice<T> none() {
    return new Choice<>(List.of(), 0);
  }

  public boolean isNone() {
    return best.isEmpty();
  }

  /** The first of the best. */
  public T first() {
    return best.get(0);
  }

  /** Whether it is the same name, apart from a leading article or possessive. */
  public boolean isExact() {
    return likeness >= Likeness.SAME_BUT_FOR_ARTICLE;
  }

  /** Whether the likeness is at least {@link Likeness#CLEAR}. */
  public boolean isClear() {
    return likeness >= Likeness.CLEAR;
  }
}
