package dev.tapedeck.spotify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A release date as Spotify gives it: {@code 1994}, {@code 1994-07} or {@code 1994-07-12}. */
final class ReleaseDate {
  private static final Pattern DATE = Pattern.compile("([1-9]\\d{3})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  private ReleaseDate() {}

  /**
   * The date, shortened to its precision and to what is valid.
   *
   * @param date may be null, {@code 0000} or any other text
   * @param precision {@code year}, {@code month} or {@code day}; may be null
   * @return null if not even the year is known
   */
  static String valid(String date, String precision) {
    Matcher matcher = DATE.matcher(date == null ? "" : date);
    if (!matcher.matches()) {
      return null;
    }
    String year = matcher.group(1);
    if ("year".equals(precision) || !isValid(year, matcher.group(2), "01")) {
      return year;
    }
    String month = year + "-" + matcher.group(2);
    return "month".equals(precision) || !isValid(year, matcher.group(2), matcher.group(3))
        ? month
        : date;
  }

  private static boolean isValid(String year, String month, String day) {
    if (month == null || day == null) {
      return false;
    }
    try {
      LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
