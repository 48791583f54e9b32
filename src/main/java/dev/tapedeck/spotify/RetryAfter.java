package dev.tapedeck.spotify;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the header Retry-After: seconds or a date, RFC 9110 section 10.2.3. */
final class RetryAfter {
  private static final Pattern SECONDS = Pattern.compile("\\d+");

  /** A number with more digits is many years in any case, and may not fit into a long. */
  private static final int MAX_DIGITS = 9;

  private RetryAfter() {}

  /**
   * The time to wait, not negative; many years at most.
   *
   * @param header its value, empty if the response has none
   * @return empty if the header is missing or is neither a number of seconds nor a date
   */
  static Optional<Duration> read(String header, Instant now) {
    String value = header.strip();
    if (SECONDS.matcher(value).matches()) {
      return Optional.of(seconds(value));
    }
    return date(value)
        .map(end -> Duration.between(now, end))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  private static Duration seconds(String digits) {
    String significant = digits.replaceFirst("^0+(?=.)", "");
    return Duration.ofSeconds(
        significant.length() > MAX_DIGITS ? Integer.MAX_VALUE : Long.parseLong(significant));
  }

  private static Optional<Instant> date(String value) {
    try {
      return Optional.of(
          ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }
}
