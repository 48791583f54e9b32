package dev.tapedeck.spotify;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the header Retry-After: seconds or a date, RFC 9110 section 10.2.3.
 *
 * <p>The result has an upper limit. Spotify's rate limit is a window of 30 seconds, and a quota may
 * be raised at any time, so after the limit a call is worth an attempt whatever the header says.
 */
final class RetryAfter {
  private static final Pattern SECONDS = Pattern.compile("\\d+");

  /** A header with more digits than this is above every limit, and may not fit into a long. */
  private static final int MAX_DIGITS = 9;

  private RetryAfter() {}

  /**
   * The time to wait, not negative and at most the limit.
   *
   * @param header its value, empty if the response has none
   * @param limit more than this is not believed
   * @return empty if the header is missing or is neither a number of seconds nor a date
   */
  static Optional<Duration> read(String header, Instant now, Duration limit) {
    String value = header.strip();
    if (SECONDS.matcher(value).matches()) {
      return Optional.of(shorter(seconds(value), limit));
    }
    return date(value)
        .map(end -> Duration.between(now, end))
        .map(wait -> wait.isNegative() ? Duration.ZERO : shorter(wait, limit));
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

  private static Duration shorter(Duration wait, Duration limit) {
    return wait.compareTo(limit) < 0 ? wait : limit;
  }
}
