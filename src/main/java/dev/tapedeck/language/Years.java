package dev.tapedeck.language;

/**
 * A year or a decade.
 *
 * @param first the first year
 * @param last the last year, which is the first for a single year
 */
public record Years(int first, int last) {
  static Years year(int year) {
    return new Years(year, year);
  }

  static Years decade(int first) {
    return new Years(first, first + 9);
  }

  /** Whether it is a single year. */
  public boolean isYear() {
    return first == last;
  }
}
