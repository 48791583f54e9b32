package dev.tapedeck.language;

import java.util.Set;
import java.util.function.LongFunction;

/**
 * A language's plural rules, as in CLDR.
 *
 * @param categories the categories that the language uses
 * @param category the category of a whole number, 0 or more
 */
public record PluralRules(Set<PluralCategory> categories, LongFunction<PluralCategory> category) {

  /** ONE for 1, else OTHER: English, German and others. */
  static final PluralRules ONE_AND_OTHER =
      new PluralRules(
          Set.of(PluralCategory.ONE, PluralCategory.OTHER),
          count -> count == 1 ? PluralCategory.ONE : PluralCategory.OTHER);

  /** The category of this number of things. */
  public PluralCategory of(long count) {
    return category.apply(count);
  }
}
