package dev.tapedeck.command;

import dev.tapedeck.spotify.Span;
import dev.tapedeck.turn.Turn;
import java.util.Locale;

/** How far back "this month", "lately" or "of the year" reaches. */
final class Spans {
  private Spans() {}

  /** The span that was said; without one the last six months, as Spotify itself takes it. */
  static Span of(Turn turn) {
    String said = turn.slot("period").orElse("").toLowerCase(Locale.ROOT);
    if (turn.lines().words("period.short").stream().anyMatch(said::contains)) {
      return Span.SHORT_TERM;
    }
    return turn.lines().words("period.long").stream().anyMatch(said::contains)
        ? Span.LONG_TERM
        : Span.MEDIUM_TERM;
  }
}
