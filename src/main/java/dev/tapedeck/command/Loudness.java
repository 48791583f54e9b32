package dev.tapedeck.command;

import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Optional;

/**
 * A volume as it was said: a plain number up to ten is tenths, as on an Echo; above that, or with
 * "percent", it is percent.
 */
record Loudness(int percent, boolean inTenths) {
  static final String LEVEL = "level";

  private static final String PERCENT = "percent";
  private static final int TENTHS = 10;

  /** Empty if no number was said; it may be more than there is. */
  static Optional<Loudness> said(Turn turn) {
    Optional<Loudness> percent = number(turn, PERCENT).map(n -> new Loudness(n, false));
    return percent.or(() -> number(turn, LEVEL).map(Loudness::ofLevel));
  }

  private static Loudness ofLevel(int level) {
    return level <= TENTHS ? new Loudness(level * 10, true) : new Loudness(level, false);
  }

  /** A volume that nobody said, called by tenths where it can be. */
  static Loudness of(int percent) {
    return new Loudness(percent, percent % TENTHS == 0);
  }

  /** "4", "25 percent". */
  Speech spoken(Turn turn) {
    return inTenths
        ? turn.say("volume.tenths", LEVEL, percent / TENTHS)
        : turn.say("volume.percents", PERCENT, percent);
  }

  private static Optional<Integer> number(Turn turn, String slot) {
    // Four digits are more than any volume and fit an int.
    return turn.slot(slot).filter(said -> said.matches("\\d{1,4}")).map(Integer::valueOf);
  }
}
