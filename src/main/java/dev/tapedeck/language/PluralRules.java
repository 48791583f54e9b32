package dev.tapedeck.language;

import java.util.Set;
import java.util.function.LongFunction;

/**
 * Which plural category a language gives to a number of things, as CLDR says.
 *
 * @param categories all that the language has
 * @param category the one for a whole number, 0 or more
 */
public record PluralRules(Set<PluralCategory> categories, LongFunction<PluralCategory> category) {

  /** One thing, or any other number of them: English, German and others. */
  static final PluralRules ONE_AND_OTHER =
      new PluralRules(
          Set.of(PluralCategory.ONE, PluralCategory.OTHER),
          count -> count == 1 ? PluralCategory.ONE : PluralCategory.OTHER);

  /** The category for that number of things. */
  public PluralCategory of(long count) {
    return category.apply(count);
  }
}
