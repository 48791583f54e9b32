package dev.tapedeck.speaker;

import dev.tapedeck.turn.Speech;
import dev.tapedeck.turn.Turn;
import java.util.Optional;

/**
 * A spoken volume. A number up to ten without "percent" is a level in tenths, as on an Echo, and
 * eleven is the loudest; any other number is a percentage.
 */
public record VolumeLevel(int percent, boolean inTenths) {
  public static final String LEVEL = "level";

  private static final String PERCENT = "percent";
  private static final int TENTHS = 10;

  /** "Up to eleven" is said for the maximum of a scale of ten, not for 11 percent. */
  private static final int ELEVEN = 11;

  /** The volume in the slots; empty if no number was said. It may exceed 100 percent. */
  public static Optional<VolumeLevel> said(Turn turn) {
    Optional<VolumeLevel> percent = number(turn, PERCENT).map(n -> new VolumeLevel(n, false));
    return percent.or(() -> number(turn, LEVEL).map(VolumeLevel::ofLevel));
  }

  /**
   * By how many percent to change the volume: "by two" is two tenths, "by twenty" and "twenty
   * percent louder" are percent. Empty if no number was said.
   */
  public static Optional<Integer> stepSaid(Turn turn) {
    return number(turn, PERCENT)
        .or(() -> number(turn, LEVEL).map(n -> n <= TENTHS ? n * TENTHS : n));
  }

  private static VolumeLevel ofLevel(int level) {
    if (level == ELEVEN) {
      return new VolumeLevel(VolumeSetting.MAX, true);
    }
    return level <= TENTHS ? new VolumeLevel(level * TENTHS, true) : new VolumeLevel(level, false);
  }

  /** A volume for an answer, spoken in tenths if it is a multiple of ten. */
  public static VolumeLevel of(int percent) {
    return new VolumeLevel(percent, percent % TENTHS == 0);
  }

  /** "4", "25 percent". */
  public Speech spoken(Turn turn) {
    return inTenths
        ? turn.say("volume.tenths", LEVEL, percent / TENTHS)
        : turn.say("volume.percents", "count", percent);
  }

  private static Optional<Integer> number(Turn turn, String slot) {
    // Four digits are more than any volume and fit an int.
    return turn.slot(slot).filter(said -> said.matches("\\d{1,4}")).map(Integer::valueOf);
  }
}
