package dev.tapedeck.language;

import java.util.Locale;

/**
 * The plural categories of Unicode's CLDR. Each language uses some of them: English ONE and OTHER,
 * Japanese OTHER alone, Arabic all six.
 *
 * @see <a
 *     href="https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html">
 *     Language plural rules</a>
 */
public enum PluralCategory {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  /** The suffix of a line key: {@code one} in {@code time.hours.one}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
