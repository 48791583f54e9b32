package dev.tapedeck.speaker;

import java.util.List;

/**
 * How a spoken name was compared with the speakers that Spotify lists.
 *
 * @param said the name of the speaker as it was said
 * @param basis what decided
 * @param speakers all speakers, in Spotify's order
 */
public record SpeakerReport(String said, Basis basis, List<Compared> speakers) {
  /**
   * A speaker.
   *
   * @param fit how well its name and kind fit what was said
   * @param chosen whether it is meant; several are meant if they fit equally well
   */
  public record Compared(String name, SpeakerMatcher.Fit fit, boolean chosen) {}

  /** What decided which speaker is meant. */
  public enum Basis {
    /** The names and kinds of the speakers. */
    NAME,
    /** A nickname that the listener gave. */
    NICKNAME,
    /** The speakers that the skill had offered in its question. */
    QUESTION
  }
}
