package dev.tapedeck.match;

import dev.tapedeck.language.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How similar the names of a list are to what was said.
 *
 * @param count the length of the list
 * @param closest the similar ones, best first; if there is none, the one that comes nearest
 */
public record NameComparison(Source source, String said, int count, List<Compared> closest) {
  private static final int MAX = 8;

  /** Whose list it is. */
  public enum Source {
    LIBRARY,
    CATALOGUE
  }

  /**
   * A name of the list.
   *
   * @param likeness 0 to 1; see {@link Likeness}
   * @param best whether it is among the best of the {@link Choice}
   */
  public record Compared(String name, double likeness, boolean best) {}

  /**
   * Compares again what a choice was made from.
   *
   * @param name the name of a candidate
   */
  public static <T> NameComparison of(
      Language language,
      Source source,
      Collection<T> candidates,
      String said,
      Function<T, String> name,
      Choice<T> choice) {
    SpokenName spoken = new SpokenName(language, said);
    List<Compared> all =
        candidates.stream()
            .map(
                candidate ->
                    new Compared(
                        name.apply(candidate),
                        spoken.likeness(name.apply(candidate)),
                        choice.best().contains(candidate)))
            .sorted(Comparator.comparingDouble(Compared::likeness).reversed())
            .toList();
    long similar = all.stream().filter(one -> one.likeness() >= Likeness.POSSIBLE).count();
    List<Compared> closest = all.stream().limit(Math.min(MAX, Math.max(1, similar))).toList();
    return new NameComparison(source, said, all.size(), closest);
  }
}
