package dev.tapedeck.spotify;

import java.util.Locale;

/** How far back a list of favourites looks: about four weeks, six months, a year. */
public enum TimeRange {
  SHORT_TERM,
  MEDIUM_TERM,
  LONG_TERM;

  String value() {
    return name().toLowerCase(Locale.ROOT);
  }
}
