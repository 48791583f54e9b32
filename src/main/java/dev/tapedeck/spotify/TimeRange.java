package dev.tapedeck.spotify;

import java.util.Locale;

/** The period of a list of top items: about four weeks, six months, one year. */
public enum TimeRange {
  SHORT_TERM,
  MEDIUM_TERM,
  LONG_TERM;

  String value() {
    return name().toLowerCase(Locale.ROOT);
  }
}
